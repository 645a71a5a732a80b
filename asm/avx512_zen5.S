/* avx512_zen5.S - printed by asm/generate.py, which explains it; not to be edited. */
	.text

	.p2align 12
	.globl avx512_zen5_own
	.hidden avx512_zen5_own
	.type avx512_zen5_own, @function
avx512_zen5_own:
	.cfi_startproc
	endbr64
	push %rbx
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbx, 0
	push %rbp
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbp, 0
	lea .Lavx512_zen5_own_constants(%rip), %r9
	xor %eax, %eax
	vmovdqa64 1792(%rdi), %zmm0
	vmovdqa64 1856(%rdi), %zmm1
	vmovdqa64 1920(%rdi), %zmm2
	vmovdqa64 1984(%rdi), %zmm3
	vmovdqa64 2048(%rdi), %zmm4
	vmovdqa64 2112(%rdi), %zmm5
	vmovdqa64 2176(%rdi), %zmm6
	vmovdqa64 2240(%rdi), %zmm7
	vmovdqa64 2304(%rdi), %zmm8
	vmovdqa64 2368(%rdi), %zmm9
	vmovdqa64 2432(%rdi), %zmm10
	vmovdqa64 2496(%rdi), %zmm11
	vmovdqa64 2560(%rdi), %zmm12
	vmovdqa64 2624(%rdi), %zmm13
	vmovdqa64 2688(%rdi), %zmm14
	vmovdqa64 2752(%rdi), %zmm15
	vmovdqa64 2816(%rdi), %zmm16
	vmovdqa64 2880(%rdi), %zmm17
	vmovdqa64 2944(%rdi), %zmm18
	vmovdqa64 3008(%rdi), %zmm19
	vmovdqa64 3072(%rdi), %zmm20
	vmovdqa64 3136(%rdi), %zmm21
	vmovdqa64 3200(%rdi), %zmm22
	vmovdqa64 3264(%rdi), %zmm23
	.p2align 6
.Lavx512_zen5_own_turn:
	mov 0(%rsi), %r11
	mov -16(%rsi), %rbx
	mov 8(%rsi), %rbp
	vmovdqa64 0(%rbp), %zmm24
	vpaddd 32(%r11){1to16}, %zmm24, %zmm25
	vmovdqa64 %zmm25, 3328(%rdi)
	vpaddd 48(%r11){1to16}, %zmm24, %zmm26
	vpternlogd $0xe8, %zmm1, %zmm0, %zmm2
	vpternlogd $0x96, %zmm4, %zmm3, %zmm5
	vpaddd 60(%r9){1to16}, %zmm6, %zmm4
	vpternlogd $0x96, %zmm8, %zmm7, %zmm9
	vpaddd %zmm11, %zmm10, %zmm11
	vmovdqa64 %zmm14, %zmm10
	vpternlogd $0xb8, %zmm13, %zmm12, %zmm10
	vprord $6, %zmm12, %zmm8
	vprord $11, %zmm12, %zmm7
	vpaddd %zmm18, %zmm17, %zmm18
	vmovdqa64 128(%rdi), %zmm17
	vmovdqa64 192(%rdi), %zmm3
	vpternlogd $0xe8, %zmm17, %zmm15, %zmm3
	vprord $25, %zmm12, %zmm27
	vprord $2, %zmm15, %zmm28
	vmovdqa64 %zmm22, %zmm29
	vpternlogd $0xb8, %zmm21, %zmm20, %zmm29
	vprord $13, %zmm15, %zmm30
	vprord $22, %zmm15, %zmm31
	vpaddd %zmm5, %zmm2, %zmm5
	vpbroadcastd 52(%r11), %zmm2
	vpbroadcastd 56(%r11), %zmm24
	vpternlogd $0xb8, %zmm2, %zmm26, %zmm24
	vprord $17, %zmm16, %zmm2
	vmovdqa64 %zmm22, 3392(%rdi)
	vprord $19, %zmm16, %zmm22
	vpaddd %zmm4, %zmm19, %zmm19
	vpaddd 64(%rdi), %zmm9, %zmm9
	vpsrld $10, %zmm16, %zmm4
	vmovdqa64 %zmm16, 3456(%rdi)
	vprord $6, %zmm20, %zmm16
	vpaddd %zmm10, %zmm11, %zmm10
	vpaddd 256(%rdi), %zmm18, %zmm18
	vprord $11, %zmm20, %zmm11
	vmovdqa64 %zmm21, 3520(%rdi)
	vprord $25, %zmm20, %zmm21
	vpternlogd $0x96, %zmm7, %zmm8, %zmm27
	vpbroadcastd 36(%r11), %zmm7
	vpbroadcastd 40(%r11), %zmm8
	vpternlogd $0xe8, %zmm7, %zmm25, %zmm8
	vprord $17, %zmm23, %zmm7
	vmovdqa64 %zmm20, 3584(%rdi)
	vprord $19, %zmm23, %zmm20
	vpternlogd $0x96, %zmm30, %zmm28, %zmm31
	vpaddd 320(%rdi), %zmm5, %zmm5
	vpsrld $10, %zmm23, %zmm30
	vprord $6, %zmm26, %zmm28
	vpaddd %zmm29, %zmm19, %zmm29
	vpaddd 236(%r9){1to16}, %zmm9, %zmm9
	vpternlogd $0x96, %zmm22, %zmm2, %zmm4
	vprord $11, %zmm26, %zmm22
	vprord $25, %zmm26, %zmm2
	vpaddd 64(%r11){1to16}, %zmm24, %zmm24
	vprord $2, %zmm25, %zmm19
	vmovdqa64 %zmm23, 3648(%rdi)
	vprord $13, %zmm25, %zmm23
	vpternlogd $0x96, %zmm11, %zmm16, %zmm21
	vpaddd %zmm27, %zmm10, %zmm10
	vprord $22, %zmm25, %zmm27
	vpaddd %zmm31, %zmm3, %zmm31
	vmovdqa64 448(%rdi), %zmm3
	vprord $7, %zmm3, %zmm11
	vpternlogd $0xe8, %zmm0, %zmm5, %zmm1
	vpternlogd $0x96, %zmm20, %zmm7, %zmm30
	vprord $18, %zmm3, %zmm20
	vpsrld $3, %zmm3, %zmm7
	vpbroadcastd 240(%r9), %zmm16
	vpaddd 640(%rdi), %zmm16, %zmm16
	vpaddd %zmm4, %zmm18, %zmm18
	vmovdqa64 %zmm18, 3712(%rdi)
	vpternlogd $0x96, %zmm22, %zmm28, %zmm2
	vprord $2, %zmm5, %zmm22
	vprord $13, %zmm5, %zmm28
	vpaddd %zmm21, %zmm29, %zmm29
	vmovdqa64 %zmm29, 3776(%rdi)
	vpaddd 384(%rdi), %zmm10, %zmm21
	vmovdqa64 %zmm21, 3840(%rdi)
	vprord $22, %zmm5, %zmm4
	vmovdqa64 512(%rdi), %zmm3
	vmovdqa64 %zmm0, 3904(%rdi)
	vprord $17, %zmm3, %zmm0
	vpternlogd $0x96, %zmm23, %zmm19, %zmm27
	vpaddd %zmm31, %zmm10, %zmm31
	vmovdqa64 %zmm31, 3968(%rdi)
	vprord $19, %zmm3, %zmm10
	vpsrld $10, %zmm3, %zmm23
	vpaddd %zmm30, %zmm9, %zmm9
	vmovdqa64 %zmm9, 4032(%rdi)
	vpternlogd $0x96, %zmm20, %zmm11, %zmm7
	vprord $17, %zmm6, %zmm20
	vprord $19, %zmm6, %zmm11
	vpaddd %zmm2, %zmm24, %zmm24
	vpaddd 156(%r9){1to16}, %zmm18, %zmm2
	vpsrld $10, %zmm6, %zmm30
	vpaddd 832(%rdi), %zmm16, %zmm16
	vpaddd %zmm29, %zmm5, %zmm19
	jmp .Lavx512_zen5_own_0_1
	.p2align 4
.Lavx512_zen5_own_0_1:
	vmovdqa64 %zmm19, 4096(%rdi)
	vpternlogd $0x96, %zmm28, %zmm22, %zmm4
	vmovdqa64 %zmm13, %zmm28
	vpternlogd $0xb8, %zmm12, %zmm21, %zmm28
	vprord $6, %zmm21, %zmm22
	vpaddd %zmm27, %zmm8, %zmm27
	vprord $11, %zmm21, %zmm8
	vmovdqa64 %zmm6, 4160(%rdi)
	vprord $25, %zmm21, %zmm6
	vmovdqa64 %zmm17, %zmm3
	vpternlogd $0xe8, %zmm15, %zmm31, %zmm3
	vpaddd 64(%r9){1to16}, %zmm9, %zmm29
	vprord $2, %zmm31, %zmm17
	vmovdqa64 %zmm15, 4224(%rdi)
	vprord $13, %zmm31, %zmm15
	vpaddd 576(%rdi), %zmm7, %zmm7
	vpaddd 44(%r11){1to16}, %zmm24, %zmm21
	vmovdqa64 %zmm21, 4288(%rdi)
	vpaddd %zmm2, %zmm14, %zmm2
	vprord $22, %zmm31, %zmm14
	vpternlogd $0x96, %zmm10, %zmm0, %zmm23
	vpaddd %zmm4, %zmm1, %zmm4
	vmovdqa64 3520(%rdi), %zmm1
	vmovdqa64 3584(%rdi), %zmm10
	vpternlogd $0xe2, %zmm1, %zmm19, %zmm10
	vprord $6, %zmm19, %zmm0
	vprord $11, %zmm19, %zmm31
	vpaddd %zmm27, %zmm24, %zmm27
	vmovdqa64 %zmm27, 4352(%rdi)
	vprord $25, %zmm19, %zmm24
	vpternlogd $0x96, %zmm8, %zmm22, %zmm6
	vpternlogd $0x96, %zmm11, %zmm20, %zmm30
	vpaddd 3392(%rdi), %zmm29, %zmm29
	vpaddd 704(%rdi), %zmm7, %zmm7
	vmovdqa64 896(%rdi), %zmm11
	vprord $7, %zmm11, %zmm20
	vprord $18, %zmm11, %zmm8
	vpaddd %zmm28, %zmm2, %zmm28
	vpternlogd $0x96, %zmm15, %zmm17, %zmm14
	vpbroadcastd 52(%r11), %zmm15
	vpternlogd $0xb8, %zmm26, %zmm21, %zmm15
	vprord $6, %zmm21, %zmm17
	vprord $11, %zmm21, %zmm2
	vprord $25, %zmm21, %zmm22
	vpaddd 768(%rdi), %zmm4, %zmm4
	vmovdqa64 1088(%rdi), %zmm21
	vpaddd 0(%r9){1to16}, %zmm21, %zmm19
	vmovdqa64 %zmm19, 3392(%rdi)
	vprord $2, %zmm27, %zmm21
	vprord $13, %zmm27, %zmm19
	vpternlogd $0x96, %zmm31, %zmm0, %zmm24
	vpbroadcastd 36(%r11), %zmm31
	vpternlogd $0xe8, %zmm25, %zmm27, %zmm31
	vprord $22, %zmm27, %zmm0
	vpaddd %zmm10, %zmm29, %zmm10
	vpaddd %zmm23, %zmm7, %zmm7
	vmovdqa64 %zmm7, 4416(%rdi)
	vpaddd %zmm30, %zmm16, %zmm16
	vmovdqa64 %zmm16, 4480(%rdi)
	vpaddd %zmm6, %zmm28, %zmm28
	vpaddd %zmm14, %zmm3, %zmm14
	vpaddd 68(%r11){1to16}, %zmm15, %zmm15
	vpsrld $3, %zmm11, %zmm3
	vpternlogd $0x96, %zmm2, %zmm17, %zmm22
	vprord $2, %zmm4, %zmm2
	vprord $13, %zmm4, %zmm17
	vmovdqa64 3904(%rdi), %zmm6
	vpternlogd $0xe8, %zmm5, %zmm4, %zmm6
	vprord $22, %zmm4, %zmm30
	vprord $17, %zmm18, %zmm23
	vpaddd 12(%r9){1to16}, %zmm26, %zmm29
	vmovdqa64 %zmm29, 3904(%rdi)
	vpternlogd $0x96, %zmm19, %zmm21, %zmm0
	vpaddd %zmm24, %zmm10, %zmm10
	vmovdqa64 %zmm10, 4544(%rdi)
	vpaddd 160(%r9){1to16}, %zmm7, %zmm24
	vpaddd 68(%r9){1to16}, %zmm16, %zmm19
	vpaddd 192(%rdi), %zmm28, %zmm21
	vmovdqa64 %zmm21, 4608(%rdi)
	vpaddd %zmm14, %zmm28, %zmm14
	vmovdqa64 %zmm14, 4672(%rdi)
	vpternlogd $0x96, %zmm8, %zmm20, %zmm3
	vprord $19, %zmm18, %zmm8
	vpaddd %zmm22, %zmm15, %zmm15
	vpsrld $10, %zmm18, %zmm22
	vprord $17, %zmm9, %zmm20
	vpternlogd $0x96, %zmm17, %zmm2, %zmm30
	vprord $19, %zmm9, %zmm17
	vpsrld $10, %zmm9, %zmm2
	vpaddd %zmm0, %zmm31, %zmm0
	vpaddd %zmm10, %zmm4, %zmm31
	vpaddd %zmm24, %zmm13, %zmm24
	vpaddd %zmm19, %zmm1, %zmm19
	vmovdqa64 3840(%rdi), %zmm1
	vpternlogd $0xe2, %zmm12, %zmm21, %zmm1
	vprord $6, %zmm21, %zmm13
	vprord $11, %zmm21, %zmm28
	vpaddd 448(%rdi), %zmm3, %zmm3
	vpaddd 40(%r11){1to16}, %zmm15, %zmm9
	vmovdqa64 %zmm9, 3520(%rdi)
	jmp .Lavx512_zen5_own_0_2
	.p2align 4
.Lavx512_zen5_own_0_2:
	vprord $25, %zmm21, %zmm18
	vprord $2, %zmm14, %zmm10
	vmovdqa64 3968(%rdi), %zmm29
	vmovdqa64 4224(%rdi), %zmm11
	vpternlogd $0xe8, %zmm29, %zmm14, %zmm11
	vprord $13, %zmm14, %zmm29
	vprord $22, %zmm14, %zmm21
	vpaddd %zmm30, %zmm6, %zmm30
	vpternlogd $0x96, %zmm8, %zmm23, %zmm22
	vpaddd %zmm0, %zmm15, %zmm0
	vmovdqa64 %zmm0, 4736(%rdi)
	vmovdqa64 3584(%rdi), %zmm15
	vmovdqa64 4096(%rdi), %zmm8
	vpternlogd $0xe2, %zmm15, %zmm31, %zmm8
	vprord $6, %zmm31, %zmm23
	vprord $11, %zmm31, %zmm6
	vprord $25, %zmm31, %zmm14
	vpaddd %zmm1, %zmm24, %zmm1
	vpaddd 960(%rdi), %zmm3, %zmm3
	vpternlogd $0x96, %zmm17, %zmm20, %zmm2
	vpternlogd $0x96, %zmm28, %zmm13, %zmm18
	vmovdqa64 4288(%rdi), %zmm28
	vpternlogd $0xb8, %zmm28, %zmm9, %zmm26
	vprord $6, %zmm9, %zmm13
	vprord $11, %zmm9, %zmm17
	vpternlogd $0x96, %zmm29, %zmm10, %zmm21
	vprord $25, %zmm9, %zmm29
	vpaddd 1024(%rdi), %zmm30, %zmm30
	vmovdqa64 %zmm30, 4800(%rdi)
	vmovdqa64 1152(%rdi), %zmm10
	vprord $7, %zmm10, %zmm20
	vprord $2, %zmm0, %zmm24
	vprord $13, %zmm0, %zmm9
	vpaddd %zmm8, %zmm19, %zmm8
	vmovdqa64 %zmm25, %zmm19
	vpternlogd $0xe8, %zmm27, %zmm0, %zmm19
	vprord $22, %zmm0, %zmm25
	vpternlogd $0x96, %zmm6, %zmm23, %zmm14
	vpaddd %zmm22, %zmm3, %zmm3
	vmovdqa64 %zmm3, 4864(%rdi)
	vpaddd 3392(%rdi), %zmm2, %zmm2
	vmovdqa64 %zmm2, 4928(%rdi)
	vpaddd %zmm18, %zmm1, %zmm1
	vpaddd 72(%r11){1to16}, %zmm26, %zmm26
	vprord $18, %zmm10, %zmm18
	vpsrld $3, %zmm10, %zmm22
	vpaddd %zmm21, %zmm11, %zmm21
	vpternlogd $0x96, %zmm17, %zmm13, %zmm29
	vprord $2, %zmm30, %zmm17
	vprord $13, %zmm30, %zmm13
	vprord $22, %zmm30, %zmm11
	vpternlogd $0xe8, %zmm4, %zmm30, %zmm5
	vprord $17, %zmm7, %zmm6
	vpaddd 16(%r9){1to16}, %zmm28, %zmm23
	vmovdqa64 %zmm23, 3392(%rdi)
	vpternlogd $0x96, %zmm9, %zmm24, %zmm25
	vpaddd %zmm14, %zmm8, %zmm8
	vmovdqa64 %zmm8, 4992(%rdi)
	vpaddd 164(%r9){1to16}, %zmm3, %zmm14
	vpaddd 72(%r9){1to16}, %zmm2, %zmm9
	vpaddd 128(%rdi), %zmm1, %zmm24
	vmovdqa64 %zmm24, 5056(%rdi)
	vpternlogd $0x96, %zmm18, %zmm20, %zmm22
	vprord $19, %zmm7, %zmm18
	vpsrld $10, %zmm7, %zmm20
	vpaddd %zmm21, %zmm1, %zmm21
	vmovdqa64 %zmm21, 5120(%rdi)
	vpaddd %zmm29, %zmm26, %zmm26
	vprord $17, %zmm16, %zmm29
	vprord $19, %zmm16, %zmm1
	vpternlogd $0x96, %zmm13, %zmm17, %zmm11
	vpsrld $10, %zmm16, %zmm13
	vmovdqa64 1408(%rdi), %zmm17
	vprord $7, %zmm17, %zmm7
	vmovdqa64 %zmm7, 5184(%rdi)
	vpaddd %zmm25, %zmm19, %zmm25
	vpaddd %zmm8, %zmm30, %zmm19
	vpaddd %zmm14, %zmm12, %zmm14
	vpaddd %zmm9, %zmm15, %zmm9
	vmovdqa64 3840(%rdi), %zmm15
	vmovdqa64 4608(%rdi), %zmm12
	vpternlogd $0xe2, %zmm15, %zmm24, %zmm12
	vprord $6, %zmm24, %zmm16
	vprord $11, %zmm24, %zmm8
	vpaddd 896(%rdi), %zmm22, %zmm22
	vpaddd 36(%r11){1to16}, %zmm26, %zmm23
	vprord $25, %zmm24, %zmm10
	vprord $2, %zmm21, %zmm24
	vmovdqa64 4672(%rdi), %zmm15
	vmovdqa64 3968(%rdi), %zmm2
	vpternlogd $0xe8, %zmm15, %zmm21, %zmm2
	vprord $13, %zmm21, %zmm15
	vprord $22, %zmm21, %zmm7
	vpaddd %zmm11, %zmm5, %zmm11
	vpternlogd $0x96, %zmm18, %zmm6, %zmm20
	vpaddd %zmm25, %zmm26, %zmm25
	vmovdqa64 %zmm25, 3584(%rdi)
	vmovdqa64 4096(%rdi), %zmm26
	vpternlogd $0xb8, %zmm31, %zmm19, %zmm26
	vprord $6, %zmm19, %zmm18
	jmp .Lavx512_zen5_own_0_3
	.p2align 4
.Lavx512_zen5_own_0_3:
	vprord $11, %zmm19, %zmm6
	vprord $25, %zmm19, %zmm5
	vpaddd %zmm12, %zmm14, %zmm12
	vpaddd 1216(%rdi), %zmm22, %zmm22
	vpternlogd $0x96, %zmm1, %zmm29, %zmm13
	vpternlogd $0x96, %zmm8, %zmm16, %zmm10
	vmovdqa64 3520(%rdi), %zmm8
	vpternlogd $0xb8, %zmm8, %zmm23, %zmm28
	vprord $6, %zmm23, %zmm16
	vprord $11, %zmm23, %zmm1
	vpternlogd $0x96, %zmm15, %zmm24, %zmm7
	vprord $25, %zmm23, %zmm15
	vpaddd 1280(%rdi), %zmm11, %zmm11
	vmovdqa64 %zmm11, 4288(%rdi)
	vprord $18, %zmm17, %zmm24
	vprord $2, %zmm25, %zmm29
	vprord $13, %zmm25, %zmm14
	vpaddd %zmm26, %zmm9, %zmm26
	vmovdqa64 %zmm27, %zmm9
	vpternlogd $0xe8, %zmm0, %zmm25, %zmm9
	vprord $22, %zmm25, %zmm27
	vpternlogd $0x96, %zmm6, %zmm18, %zmm5
	vpaddd %zmm20, %zmm22, %zmm22
	vmovdqa64 %zmm22, 5248(%rdi)
	vpaddd 1344(%rdi), %zmm13, %zmm13
	vmovdqa64 %zmm13, 5312(%rdi)
	vpaddd %zmm10, %zmm12, %zmm12
	vpaddd 3904(%rdi), %zmm28, %zmm28
	vpsrld $3, %zmm17, %zmm10
	vprord $17, %zmm3, %zmm20
	vpaddd %zmm7, %zmm2, %zmm7
	vpternlogd $0x96, %zmm1, %zmm16, %zmm15
	vprord $2, %zmm11, %zmm1
	vprord $13, %zmm11, %zmm16
	vprord $22, %zmm11, %zmm2
	vpternlogd $0xe8, %zmm30, %zmm11, %zmm4
	vprord $19, %zmm3, %zmm6
	vpaddd 20(%r9){1to16}, %zmm8, %zmm18
	vmovdqa64 %zmm18, 3904(%rdi)
	vpternlogd $0x96, %zmm14, %zmm29, %zmm27
	vpaddd %zmm5, %zmm26, %zmm26
	vmovdqa64 %zmm26, 5376(%rdi)
	vpaddd 168(%r9){1to16}, %zmm22, %zmm5
	vpaddd 76(%r9){1to16}, %zmm13, %zmm14
	vpaddd 4224(%rdi), %zmm12, %zmm29
	vmovdqa64 %zmm29, 5440(%rdi)
	vpternlogd $0x96, 5184(%rdi), %zmm24, %zmm10
	vpsrld $10, %zmm3, %zmm24
	vmovdqa64 4928(%rdi), %zmm3
	vprord $17, %zmm3, %zmm18
	vpaddd %zmm7, %zmm12, %zmm7
	vmovdqa64 %zmm7, 5184(%rdi)
	vpaddd %zmm15, %zmm28, %zmm28
	vprord $19, %zmm3, %zmm15
	vpsrld $10, %zmm3, %zmm12
	vpternlogd $0x96, %zmm16, %zmm1, %zmm2
	vmovdqa64 1600(%rdi), %zmm16
	vprord $7, %zmm16, %zmm1
	vmovdqa64 %zmm1, 4224(%rdi)
	vprord $18, %zmm16, %zmm3
	vmovdqa64 %zmm3, 5504(%rdi)
	vpaddd %zmm27, %zmm9, %zmm27
	vpaddd %zmm26, %zmm11, %zmm9
	vmovdqa64 %zmm9, 5568(%rdi)
	vpaddd 3840(%rdi), %zmm5, %zmm5
	vpaddd 4096(%rdi), %zmm14, %zmm14
	vmovdqa64 4608(%rdi), %zmm26
	vmovdqa64 5056(%rdi), %zmm17
	vpternlogd $0xe2, %zmm26, %zmm29, %zmm17
	vprord $6, %zmm29, %zmm26
	vprord $11, %zmm29, %zmm13
	vpaddd 1152(%rdi), %zmm10, %zmm10
	vpaddd 3328(%rdi), %zmm28, %zmm30
	vprord $25, %zmm29, %zmm11
	vprord $2, %zmm7, %zmm29
	vmovdqa64 4672(%rdi), %zmm1
	vpternlogd $0xe8, %zmm21, %zmm7, %zmm1
	vprord $13, %zmm7, %zmm21
	vprord $22, %zmm7, %zmm3
	vpaddd %zmm2, %zmm4, %zmm2
	vpternlogd $0x96, %zmm6, %zmm20, %zmm24
	vpaddd %zmm27, %zmm28, %zmm27
	vmovdqa64 %zmm27, 3328(%rdi)
	vmovdqa64 %zmm31, %zmm28
	vpternlogd $0xb8, %zmm19, %zmm9, %zmm28
	vprord $6, %zmm9, %zmm6
	vprord $11, %zmm9, %zmm20
	vprord $25, %zmm9, %zmm4
	vpaddd %zmm17, %zmm5, %zmm17
	vpaddd 1472(%rdi), %zmm10, %zmm10
	vpternlogd $0x96, %zmm15, %zmm18, %zmm12
	vpternlogd $0x96, %zmm13, %zmm26, %zmm11
	vpternlogd $0xb8, %zmm23, %zmm30, %zmm8
	vprord $6, %zmm30, %zmm13
	vprord $11, %zmm30, %zmm26
	vpternlogd $0x96, %zmm21, %zmm29, %zmm3
	vprord $25, %zmm30, %zmm21
	vpaddd 3776(%rdi), %zmm2, %zmm2
	vmovdqa64 %zmm2, 3520(%rdi)
	vpsrld $3, %zmm16, %zmm29
	jmp .Lavx512_zen5_own_0_4
	.p2align 4
.Lavx512_zen5_own_0_4:
	vprord $2, %zmm27, %zmm15
	vprord $13, %zmm27, %zmm18
	vpaddd %zmm28, %zmm14, %zmm28
	vmovdqa64 %zmm0, %zmm14
	vpternlogd $0xe8, %zmm25, %zmm27, %zmm14
	vprord $22, %zmm27, %zmm5
	vpternlogd $0x96, %zmm20, %zmm6, %zmm4
	vpaddd %zmm24, %zmm10, %zmm10
	vmovdqa64 %zmm10, 3776(%rdi)
	vpaddd 1536(%rdi), %zmm12, %zmm12
	vmovdqa64 %zmm12, 4096(%rdi)
	vpaddd %zmm11, %zmm17, %zmm17
	vpaddd 3392(%rdi), %zmm8, %zmm8
	vprord $17, %zmm22, %zmm11
	vprord $19, %zmm22, %zmm24
	vpaddd %zmm3, %zmm1, %zmm3
	vpternlogd $0x96, %zmm26, %zmm13, %zmm21
	vprord $2, %zmm2, %zmm26
	vprord $13, %zmm2, %zmm13
	vprord $22, %zmm2, %zmm1
	vmovdqa64 5504(%rdi), %zmm20
	vpternlogd $0x96, 4224(%rdi), %zmm20, %zmm29
	vmovdqa64 4288(%rdi), %zmm20
	vmovdqa64 4800(%rdi), %zmm6
	vpternlogd $0xe8, %zmm20, %zmm2, %zmm6
	vpsrld $10, %zmm22, %zmm0
	vpternlogd $0x96, %zmm18, %zmm15, %zmm5
	vpaddd %zmm4, %zmm28, %zmm28
	vmovdqa64 %zmm28, 4800(%rdi)
	vpaddd 172(%r9){1to16}, %zmm10, %zmm4
	vpaddd 80(%r9){1to16}, %zmm12, %zmm18
	vpaddd 3968(%rdi), %zmm17, %zmm15
	vmovdqa64 %zmm15, 5504(%rdi)
	vmovdqa64 5312(%rdi), %zmm22
	vprord $17, %zmm22, %zmm12
	vprord $19, %zmm22, %zmm16
	vpaddd 24(%r9){1to16}, %zmm23, %zmm20
	vmovdqa64 %zmm20, 3968(%rdi)
	vpaddd %zmm3, %zmm17, %zmm3
	vmovdqa64 %zmm3, 4224(%rdi)
	vpaddd %zmm21, %zmm8, %zmm8
	vpsrld $10, %zmm22, %zmm21
	vmovdqa64 1664(%rdi), %zmm17
	vprord $7, %zmm17, %zmm22
	vpternlogd $0x96, %zmm13, %zmm26, %zmm1
	vpaddd 1408(%rdi), %zmm29, %zmm29
	vpternlogd $0x96, %zmm24, %zmm11, %zmm0
	vprord $18, %zmm17, %zmm24
	vpaddd %zmm5, %zmm14, %zmm5
	vpaddd %zmm28, %zmm2, %zmm14
	vpaddd 4608(%rdi), %zmm4, %zmm4
	vpaddd %zmm18, %zmm31, %zmm18
	vmovdqa64 5056(%rdi), %zmm31
	vmovdqa64 5440(%rdi), %zmm11
	vpternlogd $0xe2, %zmm31, %zmm15, %zmm11
	vprord $6, %zmm15, %zmm13
	vprord $11, %zmm15, %zmm26
	vpaddd 4352(%rdi), %zmm8, %zmm28
	vprord $25, %zmm15, %zmm20
	vprord $2, %zmm3, %zmm15
	vmovdqa64 5120(%rdi), %zmm31
	vpternlogd $0xe8, %zmm7, %zmm3, %zmm31
	vprord $13, %zmm3, %zmm7
	vprord $22, %zmm3, %zmm2
	vpaddd %zmm1, %zmm6, %zmm1
	vpaddd 3456(%rdi), %zmm29, %zmm29
	vpaddd %zmm5, %zmm8, %zmm5
	vmovdqa64 %zmm5, 4352(%rdi)
	vmovdqa64 %zmm19, %zmm8
	vpternlogd $0xb8, %zmm9, %zmm14, %zmm8
	vprord $6, %zmm14, %zmm6
	vprord $11, %zmm14, %zmm9
	vprord $25, %zmm14, %zmm3
	vpaddd %zmm11, %zmm4, %zmm11
	vpternlogd $0x96, %zmm16, %zmm12, %zmm21
	vpsrld $3, %zmm17, %zmm16
	vpternlogd $0x96, %zmm26, %zmm13, %zmm20
	vpternlogd $0xb8, %zmm30, %zmm28, %zmm23
	vprord $6, %zmm28, %zmm26
	vprord $11, %zmm28, %zmm13
	vpternlogd $0x96, %zmm7, %zmm15, %zmm2
	vprord $25, %zmm28, %zmm7
	vpaddd 4544(%rdi), %zmm1, %zmm1
	vmovdqa64 %zmm1, 4608(%rdi)
	vpaddd %zmm0, %zmm29, %zmm29
	vmovdqa64 %zmm29, 4544(%rdi)
	vprord $2, %zmm5, %zmm0
	vprord $13, %zmm5, %zmm15
	vpaddd %zmm8, %zmm18, %zmm8
	vmovdqa64 %zmm25, %zmm18
	vpternlogd $0xe8, %zmm27, %zmm5, %zmm18
	vprord $22, %zmm5, %zmm12
	vpternlogd $0x96, %zmm9, %zmm6, %zmm3
	vpaddd 3648(%rdi), %zmm21, %zmm21
	vmovdqa64 %zmm21, 3392(%rdi)
	vpternlogd $0x96, %zmm24, %zmm22, %zmm16
	vpaddd %zmm20, %zmm11, %zmm11
	vpaddd 3904(%rdi), %zmm23, %zmm23
	vprord $17, %zmm10, %zmm20
	vprord $19, %zmm10, %zmm24
	jmp .Lavx512_zen5_own_0_5
	.p2align 4
.Lavx512_zen5_own_0_5:
	vpaddd %zmm2, %zmm31, %zmm2
	vpternlogd $0x96, %zmm13, %zmm26, %zmm7
	vprord $2, %zmm1, %zmm13
	vprord $13, %zmm1, %zmm26
	vprord $22, %zmm1, %zmm31
	vpaddd 176(%r9){1to16}, %zmm29, %zmm22
	vmovdqa64 3520(%rdi), %zmm9
	vmovdqa64 4288(%rdi), %zmm6
	vpternlogd $0xe8, %zmm9, %zmm1, %zmm6
	vpsrld $10, %zmm10, %zmm4
	vpternlogd $0x96, %zmm15, %zmm0, %zmm12
	vpaddd %zmm3, %zmm8, %zmm8
	vmovdqa64 %zmm8, 4288(%rdi)
	vpaddd 84(%r9){1to16}, %zmm21, %zmm3
	vpaddd 1600(%rdi), %zmm16, %zmm16
	vpaddd 4672(%rdi), %zmm11, %zmm15
	vmovdqa64 %zmm15, 3904(%rdi)
	vmovdqa64 4096(%rdi), %zmm0
	vprord $17, %zmm0, %zmm10
	vprord $19, %zmm0, %zmm25
	vpaddd 28(%r9){1to16}, %zmm30, %zmm21
	vmovdqa64 %zmm21, 4672(%rdi)
	vpaddd %zmm2, %zmm11, %zmm2
	vmovdqa64 %zmm2, 3840(%rdi)
	vpaddd %zmm7, %zmm23, %zmm23
	vpsrld $10, %zmm0, %zmm7
	vmovdqa64 1728(%rdi), %zmm11
	vprord $7, %zmm11, %zmm0
	vpternlogd $0x96, %zmm26, %zmm13, %zmm31
	vpaddd 5056(%rdi), %zmm22, %zmm22
	vpternlogd $0x96, %zmm24, %zmm20, %zmm4
	vprord $18, %zmm11, %zmm24
	vpaddd %zmm12, %zmm18, %zmm12
	vpaddd %zmm8, %zmm1, %zmm18
	vpaddd %zmm3, %zmm19, %zmm3
	vpaddd 512(%rdi), %zmm16, %zmm16
	vmovdqa64 5440(%rdi), %zmm19
	vmovdqa64 5504(%rdi), %zmm20
	vpternlogd $0xe2, %zmm19, %zmm15, %zmm20
	vprord $6, %zmm15, %zmm26
	vprord $11, %zmm15, %zmm13
	vpaddd 4736(%rdi), %zmm23, %zmm8
	vprord $25, %zmm15, %zmm21
	vprord $2, %zmm2, %zmm15
	vmovdqa64 4224(%rdi), %zmm17
	vmovdqa64 5184(%rdi), %zmm19
	vpternlogd $0xe8, %zmm17, %zmm2, %zmm19
	vprord $13, %zmm2, %zmm17
	vprord $22, %zmm2, %zmm1
	vpaddd %zmm31, %zmm6, %zmm31
	vpternlogd $0x96, %zmm25, %zmm10, %zmm7
	vpaddd %zmm12, %zmm23, %zmm12
	vmovdqa64 %zmm12, 4736(%rdi)
	vmovdqa64 5568(%rdi), %zmm23
	vpternlogd $0xb8, %zmm14, %zmm18, %zmm23
	vprord $6, %zmm18, %zmm25
	vprord $11, %zmm18, %zmm10
	vprord $25, %zmm18, %zmm6
	vpaddd %zmm20, %zmm22, %zmm20
	vpaddd %zmm4, %zmm16, %zmm16
	vmovdqa64 %zmm16, 5056(%rdi)
	vpsrld $3, %zmm11, %zmm4
	vpternlogd $0x96, %zmm13, %zmm26, %zmm21
	vpternlogd $0xb8, %zmm28, %zmm8, %zmm30
	vprord $6, %zmm8, %zmm13
	vprord $11, %zmm8, %zmm26
	vpternlogd $0x96, %zmm17, %zmm15, %zmm1
	vprord $25, %zmm8, %zmm17
	vpaddd 4992(%rdi), %zmm31, %zmm31
	vmovdqa64 %zmm31, 5632(%rdi)
	vpaddd 4160(%rdi), %zmm7, %zmm7
	vmovdqa64 %zmm7, 4992(%rdi)
	vprord $2, %zmm12, %zmm15
	vprord $13, %zmm12, %zmm22
	vpaddd %zmm23, %zmm3, %zmm23
	vmovdqa64 %zmm27, %zmm3
	vpternlogd $0xe8, %zmm5, %zmm12, %zmm3
	vprord $22, %zmm12, %zmm27
	vpternlogd $0x96, %zmm10, %zmm25, %zmm6
	vpaddd 180(%r9){1to16}, %zmm16, %zmm10
	vpternlogd $0x96, %zmm24, %zmm0, %zmm4
	vpaddd %zmm21, %zmm20, %zmm20
	vpaddd 3968(%rdi), %zmm30, %zmm30
	vprord $17, %zmm29, %zmm21
	vprord $19, %zmm29, %zmm24
	vpaddd %zmm1, %zmm19, %zmm1
	vpternlogd $0x96, %zmm26, %zmm13, %zmm17
	vprord $2, %zmm31, %zmm26
	vprord $13, %zmm31, %zmm13
	vprord $22, %zmm31, %zmm19
	vpternlogd $0xe8, 4608(%rdi), %zmm31, %zmm9
	vpaddd 88(%r9){1to16}, %zmm7, %zmm0
	vpsrld $10, %zmm29, %zmm25
	vpternlogd $0x96, %zmm22, %zmm15, %zmm27
	vpaddd %zmm6, %zmm23, %zmm23
	vmovdqa64 %zmm23, 3520(%rdi)
	vpaddd 5440(%rdi), %zmm10, %zmm10
	vpaddd 1664(%rdi), %zmm4, %zmm4
	vpaddd 5120(%rdi), %zmm20, %zmm6
	vmovdqa64 %zmm6, 5440(%rdi)
	jmp .Lavx512_zen5_own_0_6
	.p2align 4
.Lavx512_zen5_own_0_6:
	vmovdqa64 3392(%rdi), %zmm22
	vprord $17, %zmm22, %zmm15
	vprord $19, %zmm22, %zmm29
	vpaddd 32(%r9){1to16}, %zmm28, %zmm7
	vmovdqa64 %zmm7, 5120(%rdi)
	vpaddd %zmm1, %zmm20, %zmm1
	vmovdqa64 %zmm1, 3968(%rdi)
	vpaddd %zmm17, %zmm30, %zmm30
	vpsrld $10, %zmm22, %zmm17
	vmovdqa64 256(%rdi), %zmm20
	vprord $7, %zmm20, %zmm22
	vpternlogd $0x96, %zmm13, %zmm26, %zmm19
	vpaddd 5568(%rdi), %zmm0, %zmm0
	vpternlogd $0x96, %zmm24, %zmm21, %zmm25
	vprord $18, %zmm20, %zmm24
	vpaddd %zmm27, %zmm3, %zmm27
	vpaddd %zmm23, %zmm31, %zmm3
	vmovdqa64 %zmm3, 5568(%rdi)
	vpaddd 3712(%rdi), %zmm4, %zmm4
	vpsrld $3, %zmm20, %zmm21
	vmovdqa64 5504(%rdi), %zmm13
	vmovdqa64 3904(%rdi), %zmm26
	vpternlogd $0xe2, %zmm13, %zmm6, %zmm26
	vprord $6, %zmm6, %zmm23
	vprord $11, %zmm6, %zmm20
	vmovdqa64 4480(%rdi), %zmm7
	vpaddd 244(%r9){1to16}, %zmm7, %zmm13
	vmovdqa64 %zmm13, 5696(%rdi)
	vpaddd 3584(%rdi), %zmm30, %zmm7
	vprord $25, %zmm6, %zmm13
	vprord $2, %zmm1, %zmm6
	vmovdqa64 4224(%rdi), %zmm11
	vpternlogd $0xe8, %zmm2, %zmm1, %zmm11
	vprord $13, %zmm1, %zmm2
	vprord $22, %zmm1, %zmm31
	vpaddd %zmm19, %zmm9, %zmm19
	vpternlogd $0x96, %zmm29, %zmm15, %zmm17
	vpaddd %zmm27, %zmm30, %zmm27
	vmovdqa64 %zmm27, 3584(%rdi)
	vmovdqa64 %zmm14, %zmm30
	vpternlogd $0xb8, %zmm18, %zmm3, %zmm30
	vprord $6, %zmm3, %zmm29
	vprord $11, %zmm3, %zmm15
	vprord $25, %zmm3, %zmm9
	vpaddd %zmm26, %zmm10, %zmm26
	vpaddd %zmm25, %zmm4, %zmm4
	vmovdqa64 %zmm4, 5760(%rdi)
	vpternlogd $0x96, %zmm24, %zmm22, %zmm21
	vpternlogd $0x96, %zmm20, %zmm23, %zmm13
	vpternlogd $0xb8, %zmm8, %zmm7, %zmm28
	vprord $6, %zmm7, %zmm20
	vprord $11, %zmm7, %zmm23
	vpternlogd $0x96, %zmm2, %zmm6, %zmm31
	vprord $25, %zmm7, %zmm2
	vpaddd 5376(%rdi), %zmm19, %zmm19
	vmovdqa64 %zmm19, 5824(%rdi)
	vpaddd 4032(%rdi), %zmm17, %zmm17
	vmovdqa64 %zmm17, 5376(%rdi)
	vprord $2, %zmm27, %zmm6
	vprord $13, %zmm27, %zmm24
	vpaddd %zmm30, %zmm0, %zmm30
	vmovdqa64 %zmm5, %zmm0
	vpternlogd $0xe8, %zmm12, %zmm27, %zmm0
	vprord $22, %zmm27, %zmm22
	vpternlogd $0x96, %zmm15, %zmm29, %zmm9
	vpaddd 184(%r9){1to16}, %zmm4, %zmm15
	vprord $17, %zmm16, %zmm29
	vpaddd %zmm13, %zmm26, %zmm26
	vpaddd 4672(%rdi), %zmm28, %zmm28
	vprord $19, %zmm16, %zmm13
	vpsrld $10, %zmm16, %zmm25
	vpaddd %zmm31, %zmm11, %zmm31
	vpternlogd $0x96, %zmm23, %zmm20, %zmm2
	vprord $2, %zmm19, %zmm23
	vprord $13, %zmm19, %zmm20
	vprord $22, %zmm19, %zmm11
	vmovdqa64 5632(%rdi), %zmm10
	vmovdqa64 4608(%rdi), %zmm16
	vpternlogd $0xe8, %zmm10, %zmm19, %zmm16
	vpaddd 92(%r9){1to16}, %zmm17, %zmm5
	vpaddd 1728(%rdi), %zmm21, %zmm21
	vpternlogd $0x96, %zmm24, %zmm6, %zmm22
	vpaddd %zmm9, %zmm30, %zmm30
	vmovdqa64 %zmm30, 4608(%rdi)
	vpaddd 5504(%rdi), %zmm15, %zmm15
	vmovdqa64 4992(%rdi), %zmm9
	vprord $17, %zmm9, %zmm24
	vpaddd 5184(%rdi), %zmm26, %zmm6
	vmovdqa64 %zmm6, 5504(%rdi)
	vprord $19, %zmm9, %zmm17
	vpsrld $10, %zmm9, %zmm10
	vpternlogd $0x96, %zmm13, %zmm29, %zmm25
	vpaddd %zmm31, %zmm26, %zmm31
	vmovdqa64 %zmm31, 5184(%rdi)
	vpaddd %zmm2, %zmm28, %zmm28
	vmovdqa64 704(%rdi), %zmm2
	vprord $7, %zmm2, %zmm26
	vprord $18, %zmm2, %zmm13
	vpternlogd $0x96, %zmm20, %zmm23, %zmm11
	vpaddd %zmm5, %zmm14, %zmm5
	jmp .Lavx512_zen5_own_0_7
	.p2align 4
.Lavx512_zen5_own_0_7:
	vpaddd 4416(%rdi), %zmm21, %zmm21
	vpsrld $3, %zmm2, %zmm14
	vpaddd %zmm22, %zmm0, %zmm22
	vpaddd %zmm30, %zmm19, %zmm0
	vmovdqa64 832(%rdi), %zmm20
	vprord $7, %zmm20, %zmm23
	vprord $18, %zmm20, %zmm29
	vmovdqa64 3904(%rdi), %zmm9
	vmovdqa64 5440(%rdi), %zmm30
	vpternlogd $0xe2, %zmm9, %zmm6, %zmm30
	vprord $6, %zmm6, %zmm2
	vprord $11, %zmm6, %zmm9
	vpternlogd $0x96, %zmm17, %zmm24, %zmm10
	vpaddd 3328(%rdi), %zmm28, %zmm17
	vmovdqa64 %zmm17, 4672(%rdi)
	vprord $25, %zmm6, %zmm24
	vprord $2, %zmm31, %zmm6
	vmovdqa64 3840(%rdi), %zmm19
	vpternlogd $0xe8, %zmm1, %zmm31, %zmm19
	vmovdqa64 %zmm19, 3328(%rdi)
	vprord $13, %zmm31, %zmm1
	vprord $22, %zmm31, %zmm19
	vpaddd %zmm11, %zmm16, %zmm11
	vpaddd %zmm25, %zmm21, %zmm21
	vmovdqa64 %zmm21, 5888(%rdi)
	vpaddd %zmm22, %zmm28, %zmm22
	vmovdqa64 %zmm22, 5952(%rdi)
	vmovdqa64 %zmm18, %zmm28
	vpternlogd $0xb8, %zmm3, %zmm0, %zmm28
	vprord $6, %zmm0, %zmm25
	vprord $11, %zmm0, %zmm16
	vprord $25, %zmm0, %zmm3
	vpaddd %zmm30, %zmm15, %zmm30
	vpaddd 5696(%rdi), %zmm10, %zmm10
	vmovdqa64 %zmm10, 6016(%rdi)
	vpsrld $3, %zmm20, %zmm15
	vpternlogd $0x96, %zmm9, %zmm2, %zmm24
	vmovdqa64 %zmm8, %zmm9
	vpternlogd $0xb8, %zmm7, %zmm17, %zmm9
	vprord $6, %zmm17, %zmm2
	vprord $11, %zmm17, %zmm20
	vpternlogd $0x96, %zmm1, %zmm6, %zmm19
	vprord $25, %zmm17, %zmm1
	vpaddd 4800(%rdi), %zmm11, %zmm11
	vmovdqa64 %zmm11, 5696(%rdi)
	vpaddd 188(%r9){1to16}, %zmm21, %zmm6
	vprord $2, %zmm22, %zmm21
	vprord $13, %zmm22, %zmm17
	vpaddd %zmm28, %zmm5, %zmm28
	vmovdqa64 %zmm12, %zmm5
	vpternlogd $0xe8, %zmm27, %zmm22, %zmm5
	vprord $22, %zmm22, %zmm12
	vpternlogd $0x96, %zmm16, %zmm25, %zmm3
	vpternlogd $0x96, %zmm13, %zmm26, %zmm14
	vpaddd 96(%r9){1to16}, %zmm10, %zmm13
	vpaddd %zmm24, %zmm30, %zmm30
	vpaddd 5120(%rdi), %zmm9, %zmm9
	vpternlogd $0x96, %zmm29, %zmm23, %zmm15
	vprord $17, %zmm4, %zmm29
	vpaddd 3328(%rdi), %zmm19, %zmm19
	vpternlogd $0x96, %zmm20, %zmm2, %zmm1
	vprord $2, %zmm11, %zmm20
	vprord $13, %zmm11, %zmm2
	vprord $22, %zmm11, %zmm23
	vmovdqa64 5824(%rdi), %zmm24
	vmovdqa64 5632(%rdi), %zmm26
	vpternlogd $0xe8, %zmm24, %zmm11, %zmm26
	vpaddd 3904(%rdi), %zmm6, %zmm6
	vprord $19, %zmm4, %zmm16
	vpternlogd $0x96, %zmm17, %zmm21, %zmm12
	vpaddd %zmm3, %zmm28, %zmm28
	vmovdqa64 %zmm28, 3904(%rdi)
	vpsrld $10, %zmm4, %zmm3
	vpaddd 256(%rdi), %zmm14, %zmm14
	vpaddd 4224(%rdi), %zmm30, %zmm17
	vmovdqa64 %zmm17, 5632(%rdi)
	vpaddd %zmm13, %zmm18, %zmm13
	vmovdqa64 5376(%rdi), %zmm18
	vprord $17, %zmm18, %zmm21
	vprord $19, %zmm18, %zmm25
	vpaddd %zmm19, %zmm30, %zmm19
	vmovdqa64 %zmm19, 4224(%rdi)
	vpaddd %zmm1, %zmm9, %zmm9
	vpsrld $10, %zmm18, %zmm1
	vpaddd 236(%r9){1to16}, %zmm15, %zmm15
	vpternlogd $0x96, %zmm2, %zmm20, %zmm23
	vpaddd 36(%r9){1to16}, %zmm8, %zmm8
	vmovdqa64 960(%rdi), %zmm2
	vprord $7, %zmm2, %zmm20
	vprord $18, %zmm2, %zmm30
	vpaddd %zmm12, %zmm5, %zmm12
	vpaddd %zmm28, %zmm11, %zmm5
	vmovdqa64 %zmm5, 3328(%rdi)
	vpternlogd $0x96, %zmm16, %zmm29, %zmm3
	vpaddd 4864(%rdi), %zmm14, %zmm14
	vmovdqa64 5440(%rdi), %zmm16
	vmovdqa64 5504(%rdi), %zmm29
	vpternlogd $0xe2, %zmm16, %zmm17, %zmm29
	vprord $6, %zmm17, %zmm18
	vprord $11, %zmm17, %zmm4
	jmp .Lavx512_zen5_own_0_8
	.p2align 4
.Lavx512_zen5_own_0_8:
	vpaddd 40(%r9){1to16}, %zmm7, %zmm28
	vmovdqa64 %zmm28, 5120(%rdi)
	vpaddd 4352(%rdi), %zmm9, %zmm28
	vprord $25, %zmm17, %zmm16
	vprord $2, %zmm19, %zmm17
	vmovdqa64 3968(%rdi), %zmm10
	vpternlogd $0xe8, %zmm31, %zmm19, %zmm10
	vprord $13, %zmm19, %zmm31
	vprord $22, %zmm19, %zmm11
	vpaddd %zmm23, %zmm26, %zmm23
	vpternlogd $0x96, %zmm25, %zmm21, %zmm1
	vpaddd %zmm12, %zmm9, %zmm12
	vmovdqa64 %zmm12, 4352(%rdi)
	vmovdqa64 5568(%rdi), %zmm9
	vpternlogd $0xb8, %zmm0, %zmm5, %zmm9
	vprord $6, %zmm5, %zmm25
	vprord $11, %zmm5, %zmm21
	vprord $25, %zmm5, %zmm26
	vpaddd %zmm29, %zmm6, %zmm29
	vpaddd 4928(%rdi), %zmm15, %zmm15
	vpaddd %zmm3, %zmm14, %zmm14
	vmovdqa64 %zmm14, 4800(%rdi)
	vpternlogd $0x96, %zmm4, %zmm18, %zmm16
	vpternlogd $0xb8, 4672(%rdi), %zmm28, %zmm7
	vprord $6, %zmm28, %zmm4
	vprord $11, %zmm28, %zmm18
	vpternlogd $0x96, %zmm31, %zmm17, %zmm11
	vprord $25, %zmm28, %zmm31
	vpaddd 4288(%rdi), %zmm23, %zmm23
	vmovdqa64 %zmm23, 6080(%rdi)
	vpsrld $3, %zmm2, %zmm17
	vprord $2, %zmm12, %zmm3
	vprord $13, %zmm12, %zmm6
	vpaddd %zmm9, %zmm13, %zmm9
	vmovdqa64 %zmm27, %zmm13
	vpternlogd $0xe8, %zmm22, %zmm12, %zmm13
	vprord $22, %zmm12, %zmm2
	vpternlogd $0x96, %zmm21, %zmm25, %zmm26
	vpaddd %zmm1, %zmm15, %zmm15
	vmovdqa64 %zmm15, 4288(%rdi)
	vmovdqa64 1088(%rdi), %zmm1
	vprord $7, %zmm1, %zmm21
	vpaddd %zmm16, %zmm29, %zmm29
	vpaddd %zmm7, %zmm8, %zmm7
	vprord $18, %zmm1, %zmm8
	vpsrld $3, %zmm1, %zmm16
	vpaddd %zmm11, %zmm10, %zmm11
	vpternlogd $0x96, %zmm18, %zmm4, %zmm31
	vprord $2, %zmm23, %zmm18
	vprord $13, %zmm23, %zmm4
	vprord $22, %zmm23, %zmm10
	vpaddd 192(%r9){1to16}, %zmm14, %zmm25
	vpternlogd $0x96, %zmm30, %zmm20, %zmm17
	vpternlogd $0xe8, 5696(%rdi), %zmm23, %zmm24
	vpternlogd $0x96, %zmm6, %zmm3, %zmm2
	vpaddd %zmm26, %zmm9, %zmm9
	vmovdqa64 %zmm9, 5824(%rdi)
	vpaddd 100(%r9){1to16}, %zmm15, %zmm26
	vmovdqa64 5888(%rdi), %zmm6
	vprord $17, %zmm6, %zmm3
	vpaddd 3840(%rdi), %zmm29, %zmm30
	vmovdqa64 %zmm30, 6144(%rdi)
	vpternlogd $0x96, %zmm8, %zmm21, %zmm16
	vprord $19, %zmm6, %zmm8
	vpsrld $10, %zmm6, %zmm21
	vpaddd %zmm11, %zmm29, %zmm11
	vmovdqa64 %zmm11, 3840(%rdi)
	vpaddd %zmm31, %zmm7, %zmm7
	vmovdqa64 6016(%rdi), %zmm31
	vprord $17, %zmm31, %zmm29
	vprord $19, %zmm31, %zmm20
	vpternlogd $0x96, %zmm4, %zmm18, %zmm10
	vpaddd 5440(%rdi), %zmm25, %zmm25
	vpaddd 704(%rdi), %zmm17, %zmm17
	vpsrld $10, %zmm31, %zmm4
	vpaddd %zmm2, %zmm13, %zmm2
	vpaddd %zmm9, %zmm23, %zmm13
	vmovdqa64 %zmm13, 5440(%rdi)
	vpaddd 5568(%rdi), %zmm26, %zmm26
	vmovdqa64 1216(%rdi), %zmm18
	vprord $7, %zmm18, %zmm31
	vmovdqa64 %zmm31, 5568(%rdi)
	vmovdqa64 5504(%rdi), %zmm6
	vmovdqa64 5632(%rdi), %zmm9
	vpternlogd $0xe2, %zmm6, %zmm30, %zmm9
	vprord $6, %zmm30, %zmm1
	vprord $11, %zmm30, %zmm27
	vpaddd 832(%rdi), %zmm16, %zmm16
	vpaddd 4736(%rdi), %zmm7, %zmm6
	vprord $25, %zmm30, %zmm15
	vprord $2, %zmm11, %zmm30
	vmovdqa64 5184(%rdi), %zmm14
	vpternlogd $0xe8, %zmm19, %zmm11, %zmm14
	vprord $13, %zmm11, %zmm19
	vprord $22, %zmm11, %zmm31
	vpaddd %zmm10, %zmm24, %zmm10
	vpternlogd $0x96, %zmm8, %zmm3, %zmm21
	vpaddd %zmm2, %zmm7, %zmm2
	vmovdqa64 %zmm2, 4736(%rdi)
	vmovdqa64 %zmm0, %zmm7
	jmp .Lavx512_zen5_own_0_9
	.p2align 4
.Lavx512_zen5_own_0_9:
	vpternlogd $0xb8, %zmm5, %zmm13, %zmm7
	vprord $6, %zmm13, %zmm8
	vprord $11, %zmm13, %zmm3
	vprord $25, %zmm13, %zmm24
	vpaddd %zmm9, %zmm25, %zmm9
	vpaddd 5248(%rdi), %zmm17, %zmm17
	vpternlogd $0x96, %zmm20, %zmm29, %zmm4
	vpternlogd $0x96, %zmm27, %zmm1, %zmm15
	vmovdqa64 4672(%rdi), %zmm27
	vmovdqa64 %zmm27, %zmm1
	vpternlogd $0xb8, %zmm28, %zmm6, %zmm1
	vprord $6, %zmm6, %zmm20
	vprord $11, %zmm6, %zmm29
	vpternlogd $0x96, %zmm19, %zmm30, %zmm31
	vprord $25, %zmm6, %zmm19
	vpaddd 3520(%rdi), %zmm10, %zmm10
	vmovdqa64 %zmm10, 6208(%rdi)
	vpaddd 5312(%rdi), %zmm16, %zmm16
	vprord $2, %zmm2, %zmm30
	vprord $13, %zmm2, %zmm25
	vpaddd %zmm7, %zmm26, %zmm7
	vmovdqa64 %zmm22, %zmm26
	vpternlogd $0xe8, %zmm12, %zmm2, %zmm26
	vprord $22, %zmm2, %zmm22
	vpternlogd $0x96, %zmm3, %zmm8, %zmm24
	vpaddd %zmm21, %zmm17, %zmm17
	vmovdqa64 %zmm17, 3520(%rdi)
	vprord $18, %zmm18, %zmm21
	vpaddd %zmm15, %zmm9, %zmm9
	vpaddd 5120(%rdi), %zmm1, %zmm1
	vpsrld $3, %zmm18, %zmm15
	vmovdqa64 1344(%rdi), %zmm3
	vprord $7, %zmm3, %zmm8
	vpaddd %zmm31, %zmm14, %zmm31
	vpternlogd $0x96, %zmm29, %zmm20, %zmm19
	vpaddd %zmm4, %zmm16, %zmm16
	vmovdqa64 %zmm16, 5120(%rdi)
	vprord $2, %zmm10, %zmm4
	vprord $13, %zmm10, %zmm29
	vprord $22, %zmm10, %zmm20
	vmovdqa64 5696(%rdi), %zmm14
	vpternlogd $0xe8, %zmm23, %zmm10, %zmm14
	vpaddd 44(%r9){1to16}, %zmm27, %zmm27
	vmovdqa64 %zmm27, 5696(%rdi)
	vpternlogd $0x96, %zmm25, %zmm30, %zmm22
	vpaddd %zmm24, %zmm7, %zmm7
	vmovdqa64 %zmm7, 4672(%rdi)
	vprord $18, %zmm3, %zmm24
	vpsrld $3, %zmm3, %zmm25
	vpaddd 3968(%rdi), %zmm9, %zmm30
	vmovdqa64 %zmm30, 6272(%rdi)
	vpaddd 196(%r9){1to16}, %zmm17, %zmm3
	vpternlogd $0x96, 5568(%rdi), %zmm21, %zmm15
	vmovdqa64 4800(%rdi), %zmm21
	vprord $17, %zmm21, %zmm18
	vpaddd %zmm31, %zmm9, %zmm31
	vmovdqa64 %zmm31, 5568(%rdi)
	vpaddd %zmm19, %zmm1, %zmm1
	vpaddd 104(%r9){1to16}, %zmm16, %zmm19
	vprord $19, %zmm21, %zmm9
	vpternlogd $0x96, %zmm29, %zmm4, %zmm20
	vpsrld $10, %zmm21, %zmm29
	vmovdqa64 4288(%rdi), %zmm4
	vprord $17, %zmm4, %zmm21
	vpaddd 20(%r8){1to16}, %zmm28, %zmm16
	vmovdqa64 %zmm16, 3968(%rdi)
	vpaddd %zmm22, %zmm26, %zmm22
	vpaddd %zmm7, %zmm10, %zmm26
	vmovdqa64 %zmm26, 6336(%rdi)
	vpternlogd $0x96, %zmm24, %zmm8, %zmm25
	vprord $19, %zmm4, %zmm24
	vpaddd 5504(%rdi), %zmm3, %zmm3
	vmovdqa64 6144(%rdi), %zmm8
	vmovdqa64 5632(%rdi), %zmm7
	vpternlogd $0xb8, %zmm8, %zmm30, %zmm7
	vprord $6, %zmm30, %zmm16
	vprord $11, %zmm30, %zmm8
	vpaddd 3584(%rdi), %zmm1, %zmm17
	vmovdqa64 %zmm17, 5504(%rdi)
	vprord $25, %zmm30, %zmm23
	vprord $2, %zmm31, %zmm30
	vpaddd 960(%rdi), %zmm15, %zmm15
	vprord $13, %zmm31, %zmm10
	vprord $22, %zmm31, %zmm27
	vpaddd %zmm20, %zmm14, %zmm20
	vpaddd %zmm19, %zmm0, %zmm19
	vpaddd %zmm22, %zmm1, %zmm22
	vmovdqa64 %zmm22, 3584(%rdi)
	vmovdqa64 %zmm5, %zmm1
	vpternlogd $0xb8, %zmm13, %zmm26, %zmm1
	vprord $6, %zmm26, %zmm0
	vprord $11, %zmm26, %zmm14
	vprord $25, %zmm26, %zmm5
	vpsrld $10, %zmm4, %zmm13
	vpaddd 1088(%rdi), %zmm25, %zmm25
	vpaddd %zmm7, %zmm3, %zmm7
	vpternlogd $0x96, %zmm8, %zmm16, %zmm23
	vmovdqa64 4224(%rdi), %zmm8
	vpternlogd $0xe8, %zmm11, %zmm31, %zmm8
	vpternlogd $0x96, %zmm9, %zmm18, %zmm29
	jmp .Lavx512_zen5_own_0_10
	.p2align 4
.Lavx512_zen5_own_0_10:
	vpaddd 3776(%rdi), %zmm15, %zmm15
	vpternlogd $0x96, %zmm10, %zmm30, %zmm27
	vpternlogd $0xb8, %zmm6, %zmm17, %zmm28
	vprord $6, %zmm17, %zmm10
	vprord $11, %zmm17, %zmm30
	vprord $25, %zmm17, %zmm9
	vprord $2, %zmm22, %zmm18
	vpaddd 4608(%rdi), %zmm20, %zmm20
	vpaddd %zmm1, %zmm19, %zmm1
	vprord $13, %zmm22, %zmm19
	vprord $22, %zmm22, %zmm16
	vpternlogd $0x96, %zmm14, %zmm0, %zmm5
	vpternlogd $0x96, %zmm24, %zmm21, %zmm13
	vpaddd 4096(%rdi), %zmm25, %zmm25
	vpaddd %zmm23, %zmm7, %zmm7
	vpaddd %zmm29, %zmm15, %zmm15
	vmovdqa64 %zmm15, 4608(%rdi)
	vmovdqa64 %zmm12, %zmm29
	vpternlogd $0xe8, %zmm2, %zmm22, %zmm29
	vpaddd %zmm27, %zmm8, %zmm27
	vpaddd 5696(%rdi), %zmm28, %zmm28
	vmovdqa64 1472(%rdi), %zmm8
	vprord $7, %zmm8, %zmm23
	vprord $18, %zmm8, %zmm24
	vpternlogd $0x96, %zmm30, %zmm10, %zmm9
	vpsrld $3, %zmm8, %zmm30
	vprord $2, %zmm20, %zmm10
	vmovdqa64 6208(%rdi), %zmm21
	vmovdqa64 6080(%rdi), %zmm14
	vpternlogd $0xe8, %zmm21, %zmm20, %zmm14
	vpternlogd $0x96, %zmm19, %zmm18, %zmm16
	vpaddd %zmm5, %zmm1, %zmm1
	vmovdqa64 %zmm1, 6080(%rdi)
	vprord $13, %zmm20, %zmm5
	vprord $22, %zmm20, %zmm19
	vpaddd %zmm13, %zmm25, %zmm25
	vmovdqa64 %zmm25, 5696(%rdi)
	vpaddd 5184(%rdi), %zmm7, %zmm13
	vmovdqa64 %zmm13, 3776(%rdi)
	vmovdqa64 1536(%rdi), %zmm18
	vprord $7, %zmm18, %zmm0
	vprord $18, %zmm18, %zmm3
	vpaddd %zmm27, %zmm7, %zmm27
	vmovdqa64 %zmm27, 5184(%rdi)
	vpsrld $3, %zmm18, %zmm7
	vpaddd 200(%r9){1to16}, %zmm15, %zmm4
	vmovdqa64 3520(%rdi), %zmm18
	vprord $17, %zmm18, %zmm8
	vpaddd %zmm9, %zmm28, %zmm28
	vpternlogd $0x96, %zmm24, %zmm23, %zmm30
	vprord $19, %zmm18, %zmm24
	vpsrld $10, %zmm18, %zmm23
	vpaddd %zmm16, %zmm29, %zmm16
	vpaddd %zmm1, %zmm20, %zmm29
	vmovdqa64 %zmm29, 6400(%rdi)
	vpternlogd $0x96, %zmm5, %zmm10, %zmm19
	vmovdqa64 5120(%rdi), %zmm5
	vprord $17, %zmm5, %zmm10
	vpaddd 108(%r9){1to16}, %zmm25, %zmm9
	vmovdqa64 6272(%rdi), %zmm18
	vmovdqa64 6144(%rdi), %zmm1
	vpternlogd $0xb8, %zmm18, %zmm13, %zmm1
	vprord $6, %zmm13, %zmm25
	vprord $11, %zmm13, %zmm12
	vpternlogd $0x96, %zmm3, %zmm0, %zmm7
	vpaddd 5632(%rdi), %zmm4, %zmm4
	vprord $25, %zmm13, %zmm3
	vprord $2, %zmm27, %zmm0
	vpaddd 5952(%rdi), %zmm28, %zmm13
	vmovdqa64 %zmm13, 5632(%rdi)
	vprord $13, %zmm27, %zmm18
	vprord $22, %zmm27, %zmm15
	vpaddd 1216(%rdi), %zmm30, %zmm30
	vpaddd %zmm16, %zmm28, %zmm16
	vmovdqa64 %zmm16, 5952(%rdi)
	vpaddd %zmm19, %zmm14, %zmm19
	vmovdqa64 5440(%rdi), %zmm14
	vpternlogd $0xb8, %zmm26, %zmm29, %zmm14
	vprord $6, %zmm29, %zmm28
	vpaddd 3328(%rdi), %zmm9, %zmm9
	vprord $11, %zmm29, %zmm26
	vprord $25, %zmm29, %zmm21
	vmovdqa64 %zmm11, %zmm29
	vpternlogd $0xe8, %zmm31, %zmm27, %zmm29
	vprord $19, %zmm5, %zmm11
	vpsrld $10, %zmm5, %zmm31
	vpaddd 1344(%rdi), %zmm7, %zmm7
	vpternlogd $0x96, %zmm12, %zmm25, %zmm3
	vpaddd %zmm1, %zmm4, %zmm1
	vpternlogd $0x96, %zmm18, %zmm0, %zmm15
	vpternlogd $0x96, %zmm24, %zmm8, %zmm23
	vpaddd 4544(%rdi), %zmm30, %zmm30
	vmovdqa64 %zmm6, %zmm24
	vpternlogd $0xb8, %zmm17, %zmm13, %zmm24
	vprord $6, %zmm13, %zmm8
	vprord $11, %zmm13, %zmm18
	vpaddd 3904(%rdi), %zmm19, %zmm19
	vprord $25, %zmm13, %zmm0
	vprord $2, %zmm16, %zmm4
	vpternlogd $0x96, %zmm26, %zmm28, %zmm21
	jmp .Lavx512_zen5_own_0_11
	.p2align 4
.Lavx512_zen5_own_0_11:
	vpaddd %zmm14, %zmm9, %zmm14
	vprord $13, %zmm16, %zmm9
	vprord $22, %zmm16, %zmm26
	vpternlogd $0x96, %zmm11, %zmm10, %zmm31
	vpaddd 3392(%rdi), %zmm7, %zmm7
	vpaddd %zmm3, %zmm1, %zmm1
	vpaddd %zmm15, %zmm29, %zmm15
	vpaddd %zmm23, %zmm30, %zmm30
	vmovdqa64 %zmm2, %zmm23
	vpternlogd $0xe8, %zmm22, %zmm16, %zmm23
	vpaddd 3968(%rdi), %zmm24, %zmm24
	vmovdqa64 3456(%rdi), %zmm29
	vprord $7, %zmm29, %zmm3
	vprord $18, %zmm29, %zmm11
	vmovdqa64 6208(%rdi), %zmm10
	vpternlogd $0xe8, %zmm20, %zmm19, %zmm10
	vpternlogd $0x96, %zmm18, %zmm8, %zmm0
	vpaddd %zmm21, %zmm14, %zmm14
	vmovdqa64 %zmm14, 6208(%rdi)
	vpsrld $3, %zmm29, %zmm21
	vprord $2, %zmm19, %zmm18
	vpternlogd $0x96, %zmm9, %zmm4, %zmm26
	vpaddd %zmm31, %zmm7, %zmm7
	vmovdqa64 %zmm7, 3968(%rdi)
	vprord $13, %zmm19, %zmm31
	vprord $22, %zmm19, %zmm9
	vpaddd 4224(%rdi), %zmm1, %zmm4
	vmovdqa64 %zmm4, 3904(%rdi)
	vpaddd %zmm15, %zmm1, %zmm15
	vmovdqa64 %zmm15, 4224(%rdi)
	vmovdqa64 3648(%rdi), %zmm1
	vprord $7, %zmm1, %zmm8
	vprord $18, %zmm1, %zmm28
	vpsrld $3, %zmm1, %zmm12
	vpaddd 204(%r9){1to16}, %zmm30, %zmm25
	vmovdqa64 4608(%rdi), %zmm5
	vprord $17, %zmm5, %zmm1
	vpaddd 24(%r8){1to16}, %zmm6, %zmm6
	vpaddd %zmm0, %zmm24, %zmm24
	vpaddd %zmm14, %zmm19, %zmm0
	vmovdqa64 %zmm0, 4544(%rdi)
	vpternlogd $0x96, %zmm11, %zmm3, %zmm21
	vprord $19, %zmm5, %zmm11
	vpaddd %zmm26, %zmm23, %zmm26
	vpternlogd $0x96, %zmm31, %zmm18, %zmm9
	vpaddd 112(%r9){1to16}, %zmm7, %zmm31
	vpsrld $10, %zmm5, %zmm18
	vmovdqa64 3776(%rdi), %zmm23
	vmovdqa64 6272(%rdi), %zmm3
	vpternlogd $0xb8, %zmm23, %zmm4, %zmm3
	vprord $6, %zmm4, %zmm5
	vprord $11, %zmm4, %zmm14
	vmovdqa64 5568(%rdi), %zmm7
	vpternlogd $0xe8, %zmm27, %zmm15, %zmm7
	vpternlogd $0x96, %zmm28, %zmm8, %zmm12
	vpaddd 6144(%rdi), %zmm25, %zmm25
	vprord $25, %zmm4, %zmm28
	vprord $2, %zmm15, %zmm8
	vpaddd 4352(%rdi), %zmm24, %zmm29
	vmovdqa64 %zmm29, 6144(%rdi)
	vprord $13, %zmm15, %zmm2
	vprord $22, %zmm15, %zmm27
	vpaddd 1472(%rdi), %zmm21, %zmm21
	vpaddd %zmm26, %zmm24, %zmm26
	vmovdqa64 %zmm26, 4352(%rdi)
	vpaddd %zmm9, %zmm10, %zmm9
	vpaddd 5440(%rdi), %zmm31, %zmm31
	vmovdqa64 6336(%rdi), %zmm10
	vmovdqa64 6400(%rdi), %zmm24
	vpternlogd $0xe2, %zmm10, %zmm0, %zmm24
	vprord $6, %zmm0, %zmm10
	vprord $11, %zmm0, %zmm15
	vpternlogd $0x96, %zmm11, %zmm1, %zmm18
	vmovdqa64 0(%rbp), %zmm11
	vpaddd 32(%r8){1to16}, %zmm11, %zmm1
	vmovdqa64 %zmm1, 5440(%rdi)
	vprord $25, %zmm0, %zmm1
	vmovdqa64 5696(%rdi), %zmm0
	vprord $17, %zmm0, %zmm4
	vpaddd 1536(%rdi), %zmm12, %zmm12
	vpternlogd $0x96, %zmm14, %zmm5, %zmm28
	vprord $19, %zmm0, %zmm14
	vpsrld $10, %zmm0, %zmm5
	vpaddd %zmm3, %zmm25, %zmm3
	vpternlogd $0x96, %zmm2, %zmm8, %zmm27
	vpaddd 5056(%rdi), %zmm21, %zmm21
	vmovdqa64 %zmm17, %zmm2
	vpternlogd $0xb8, %zmm13, %zmm29, %zmm2
	vprord $6, %zmm29, %zmm8
	vprord $11, %zmm29, %zmm25
	vprord $25, %zmm29, %zmm0
	vprord $2, %zmm26, %zmm17
	vpaddd 5824(%rdi), %zmm9, %zmm9
	vpaddd %zmm24, %zmm31, %zmm24
	vprord $13, %zmm26, %zmm31
	vprord $22, %zmm26, %zmm13
	vpternlogd $0x96, %zmm15, %zmm10, %zmm1
	vpaddd 4992(%rdi), %zmm12, %zmm12
	vprord $7, %zmm11, %zmm15
	vprord $18, %zmm11, %zmm10
	jmp .Lavx512_zen5_own_0_12
	.p2align 4
.Lavx512_zen5_own_0_12:
	vpternlogd $0x96, %zmm14, %zmm4, %zmm5
	vpaddd %zmm28, %zmm3, %zmm3
	vpsrld $3, %zmm11, %zmm11
	vpaddd %zmm27, %zmm7, %zmm27
	vpaddd %zmm18, %zmm21, %zmm21
	vpaddd %zmm2, %zmm6, %zmm2
	vpternlogd $0x96, %zmm25, %zmm8, %zmm0
	vmovdqa64 %zmm22, %zmm25
	vpternlogd $0xe8, %zmm16, %zmm26, %zmm25
	vmovdqa64 512(%rdi), %zmm8
	vprord $7, %zmm8, %zmm6
	vprord $18, %zmm8, %zmm18
	vpternlogd $0x96, %zmm31, %zmm17, %zmm13
	vpaddd %zmm1, %zmm24, %zmm24
	vmovdqa64 %zmm24, 5824(%rdi)
	vpsrld $3, %zmm8, %zmm1
	vprord $2, %zmm9, %zmm31
	vpaddd %zmm5, %zmm12, %zmm12
	vmovdqa64 %zmm12, 5056(%rdi)
	vpaddd 3840(%rdi), %zmm3, %zmm5
	vmovdqa64 %zmm5, 3328(%rdi)
	vprord $13, %zmm9, %zmm17
	vprord $22, %zmm9, %zmm7
	vpternlogd $0x96, %zmm10, %zmm15, %zmm11
	vpaddd %zmm27, %zmm3, %zmm27
	vmovdqa64 %zmm27, 3840(%rdi)
	vmovdqa64 4160(%rdi), %zmm3
	vprord $7, %zmm3, %zmm10
	vprord $18, %zmm3, %zmm15
	vpaddd %zmm0, %zmm2, %zmm2
	vpsrld $3, %zmm3, %zmm0
	vpaddd 208(%r9){1to16}, %zmm21, %zmm28
	vpternlogd $0xe8, %zmm19, %zmm9, %zmm20
	vpaddd %zmm13, %zmm25, %zmm13
	vpaddd %zmm24, %zmm9, %zmm25
	vmovdqa64 %zmm25, 6464(%rdi)
	vpternlogd $0x96, %zmm18, %zmm6, %zmm1
	vprord $17, %zmm30, %zmm18
	vpternlogd $0x96, %zmm17, %zmm31, %zmm7
	vpaddd 116(%r9){1to16}, %zmm12, %zmm17
	vmovdqa64 3904(%rdi), %zmm31
	vpternlogd $0xe2, %zmm23, %zmm5, %zmm31
	vprord $6, %zmm5, %zmm6
	vpaddd 28(%r8){1to16}, %zmm11, %zmm11
	vmovdqa64 %zmm11, 6528(%rdi)
	vprord $11, %zmm5, %zmm14
	vprord $25, %zmm5, %zmm4
	vmovdqa64 4224(%rdi), %zmm24
	vmovdqa64 5184(%rdi), %zmm3
	vpternlogd $0xe8, %zmm24, %zmm27, %zmm3
	vpaddd 4736(%rdi), %zmm2, %zmm12
	vmovdqa64 %zmm12, 6592(%rdi)
	vpternlogd $0x96, %zmm15, %zmm10, %zmm0
	vpaddd 6272(%rdi), %zmm28, %zmm28
	vprord $2, %zmm27, %zmm15
	vpaddd %zmm13, %zmm2, %zmm13
	vprord $13, %zmm27, %zmm2
	vprord $22, %zmm27, %zmm10
	vpaddd 3456(%rdi), %zmm1, %zmm1
	vprord $19, %zmm30, %zmm8
	vpsrld $10, %zmm30, %zmm30
	vpaddd %zmm7, %zmm20, %zmm7
	vpaddd 6336(%rdi), %zmm17, %zmm17
	vpaddd 48(%r9){1to16}, %zmm11, %zmm20
	vmovdqa64 4544(%rdi), %zmm11
	vmovdqa64 6400(%rdi), %zmm22
	vpternlogd $0xb8, %zmm11, %zmm25, %zmm22
	vprord $6, %zmm25, %zmm11
	vprord $11, %zmm25, %zmm27
	vprord $25, %zmm25, %zmm24
	vmovdqa64 3968(%rdi), %zmm25
	vprord $17, %zmm25, %zmm23
	vpaddd 3648(%rdi), %zmm0, %zmm0
	vpternlogd $0x96, %zmm14, %zmm6, %zmm4
	vprord $19, %zmm25, %zmm14
	vpsrld $10, %zmm25, %zmm6
	vpaddd %zmm31, %zmm28, %zmm31
	vpternlogd $0x96, %zmm2, %zmm15, %zmm10
	vpternlogd $0x96, %zmm8, %zmm18, %zmm30
	vpaddd 5760(%rdi), %zmm1, %zmm1
	vmovdqa64 5632(%rdi), %zmm8
	vpternlogd $0xb8, %zmm29, %zmm12, %zmm8
	vprord $6, %zmm12, %zmm18
	vpaddd 5504(%rdi), %zmm20, %zmm20
	vprord $11, %zmm12, %zmm2
	vprord $25, %zmm12, %zmm15
	vpaddd 4672(%rdi), %zmm7, %zmm7
	vprord $2, %zmm13, %zmm28
	vprord $13, %zmm13, %zmm25
	vpternlogd $0x96, %zmm27, %zmm11, %zmm24
	vpaddd %zmm22, %zmm17, %zmm22
	vprord $22, %zmm13, %zmm17
	vpternlogd $0x96, %zmm14, %zmm23, %zmm6
	vpaddd 5376(%rdi), %zmm0, %zmm0
	vpaddd %zmm4, %zmm31, %zmm31
	vpaddd %zmm10, %zmm3, %zmm10
	vpaddd %zmm30, %zmm1, %zmm1
	vmovdqa64 %zmm1, 4672(%rdi)
	vmovdqa64 %zmm16, %zmm30
	vpternlogd $0xe8, %zmm26, %zmm13, %zmm30
	jmp .Lavx512_zen5_own_0_13
	.p2align 4
.Lavx512_zen5_own_0_13:
	vmovdqa64 3712(%rdi), %zmm3
	vprord $7, %zmm3, %zmm4
	vpternlogd $0x96, %zmm2, %zmm18, %zmm15
	vpaddd %zmm8, %zmm20, %zmm8
	vprord $18, %zmm3, %zmm20
	vpsrld $3, %zmm3, %zmm2
	vpaddd %zmm24, %zmm22, %zmm22
	vmovdqa64 %zmm22, 5504(%rdi)
	vprord $2, %zmm7, %zmm24
	vprord $13, %zmm7, %zmm18
	vpternlogd $0xe8, %zmm9, %zmm7, %zmm19
	vpternlogd $0x96, %zmm25, %zmm28, %zmm17
	vpaddd %zmm6, %zmm0, %zmm0
	vmovdqa64 %zmm0, 5760(%rdi)
	vpaddd 5568(%rdi), %zmm31, %zmm6
	vmovdqa64 %zmm6, 3648(%rdi)
	vprord $22, %zmm7, %zmm25
	vpaddd %zmm10, %zmm31, %zmm10
	vmovdqa64 %zmm10, 5568(%rdi)
	vmovdqa64 4032(%rdi), %zmm31
	vprord $7, %zmm31, %zmm28
	vprord $18, %zmm31, %zmm14
	vpaddd 212(%r9){1to16}, %zmm1, %zmm23
	vpaddd %zmm15, %zmm8, %zmm8
	vpsrld $3, %zmm31, %zmm15
	vpternlogd $0x96, %zmm20, %zmm4, %zmm2
	vprord $17, %zmm21, %zmm20
	vpaddd %zmm22, %zmm7, %zmm4
	vmovdqa64 %zmm4, 6336(%rdi)
	vprord $19, %zmm21, %zmm27
	vpsrld $10, %zmm21, %zmm21
	vmovdqa64 5440(%rdi), %zmm11
	vpaddd 52(%r9){1to16}, %zmm11, %zmm22
	vpaddd %zmm17, %zmm30, %zmm17
	vpternlogd $0x96, %zmm18, %zmm24, %zmm25
	vpaddd 120(%r9){1to16}, %zmm0, %zmm18
	vmovdqa64 3904(%rdi), %zmm24
	vpternlogd $0xb8, %zmm5, %zmm6, %zmm24
	vpaddd 3776(%rdi), %zmm23, %zmm23
	vprord $6, %zmm6, %zmm30
	vprord $11, %zmm6, %zmm11
	vmovdqa64 3840(%rdi), %zmm31
	vmovdqa64 4224(%rdi), %zmm0
	vpternlogd $0xe8, %zmm31, %zmm10, %zmm0
	vpaddd 3584(%rdi), %zmm8, %zmm31
	vmovdqa64 %zmm31, 3776(%rdi)
	vpternlogd $0x96, %zmm14, %zmm28, %zmm15
	vprord $25, %zmm6, %zmm14
	vprord $2, %zmm10, %zmm28
	vprord $13, %zmm10, %zmm3
	vprord $22, %zmm10, %zmm1
	vpaddd 512(%rdi), %zmm2, %zmm2
	vmovdqa64 4544(%rdi), %zmm10
	vmovdqa64 6464(%rdi), %zmm16
	vpternlogd $0xe2, %zmm10, %zmm4, %zmm16
	vpaddd %zmm17, %zmm8, %zmm17
	vmovdqa64 %zmm17, 3584(%rdi)
	vpaddd %zmm25, %zmm19, %zmm25
	vpaddd 6400(%rdi), %zmm18, %zmm18
	vprord $6, %zmm4, %zmm19
	vprord $11, %zmm4, %zmm8
	vprord $25, %zmm4, %zmm10
	vpaddd %zmm24, %zmm23, %zmm24
	vpternlogd $0x96, %zmm27, %zmm20, %zmm21
	vmovdqa64 5056(%rdi), %zmm27
	vprord $17, %zmm27, %zmm20
	vprord $19, %zmm27, %zmm23
	vpaddd 4160(%rdi), %zmm15, %zmm15
	vpternlogd $0x96, %zmm11, %zmm30, %zmm14
	vpsrld $10, %zmm27, %zmm11
	vpternlogd $0x96, %zmm3, %zmm28, %zmm1
	vpaddd 5888(%rdi), %zmm2, %zmm2
	vpaddd 5632(%rdi), %zmm22, %zmm22
	vmovdqa64 %zmm29, %zmm3
	vpternlogd $0xb8, %zmm12, %zmm31, %zmm3
	vprord $6, %zmm31, %zmm28
	vprord $11, %zmm31, %zmm30
	vpaddd 6080(%rdi), %zmm25, %zmm25
	vprord $25, %zmm31, %zmm27
	vprord $2, %zmm17, %zmm29
	vpternlogd $0x96, %zmm8, %zmm19, %zmm10
	vpaddd %zmm16, %zmm18, %zmm16
	vprord $13, %zmm17, %zmm18
	vprord $22, %zmm17, %zmm8
	vpaddd 6016(%rdi), %zmm15, %zmm15
	vpaddd %zmm14, %zmm24, %zmm24
	vmovdqa64 6528(%rdi), %zmm14
	vprord $17, %zmm14, %zmm19
	vprord $19, %zmm14, %zmm12
	vpternlogd $0x96, %zmm23, %zmm20, %zmm11
	vpaddd %zmm1, %zmm0, %zmm1
	vpsrld $10, %zmm14, %zmm0
	vpaddd %zmm21, %zmm2, %zmm2
	vmovdqa64 %zmm2, 6080(%rdi)
	vpaddd %zmm3, %zmm22, %zmm3
	vmovdqa64 %zmm26, %zmm22
	vpternlogd $0xe8, %zmm13, %zmm17, %zmm22
	vpternlogd $0x96, %zmm30, %zmm28, %zmm27
	vpaddd %zmm10, %zmm16, %zmm16
	vmovdqa64 %zmm16, 5632(%rdi)
	jmp .Lavx512_zen5_own_0_14
	.p2align 4
.Lavx512_zen5_own_0_14:
	vmovdqa64 4416(%rdi), %zmm10
	vprord $7, %zmm10, %zmm30
	vprord $18, %zmm10, %zmm28
	vpternlogd $0x96, %zmm18, %zmm29, %zmm8
	vpaddd 5184(%rdi), %zmm24, %zmm18
	vmovdqa64 %zmm18, 5888(%rdi)
	vpsrld $3, %zmm10, %zmm29
	vprord $2, %zmm25, %zmm21
	vpaddd %zmm11, %zmm15, %zmm15
	vmovdqa64 %zmm15, 5184(%rdi)
	vpaddd %zmm1, %zmm24, %zmm1
	vmovdqa64 %zmm1, 4160(%rdi)
	vprord $13, %zmm25, %zmm24
	vprord $22, %zmm25, %zmm11
	vpternlogd $0x96, %zmm12, %zmm19, %zmm0
	vmovdqa64 4480(%rdi), %zmm12
	vprord $7, %zmm12, %zmm19
	vprord $18, %zmm12, %zmm23
	vpaddd 216(%r9){1to16}, %zmm2, %zmm20
	vpaddd %zmm27, %zmm3, %zmm3
	vpaddd %zmm16, %zmm25, %zmm27
	vmovdqa64 %zmm27, 6400(%rdi)
	vpsrld $3, %zmm12, %zmm14
	vpternlogd $0xe8, %zmm7, %zmm25, %zmm9
	vpaddd %zmm8, %zmm22, %zmm8
	vpternlogd $0x96, %zmm28, %zmm30, %zmm29
	vmovdqa64 %zmm5, %zmm28
	vpternlogd $0xb8, %zmm6, %zmm18, %zmm28
	vprord $6, %zmm18, %zmm30
	vpternlogd $0x96, %zmm24, %zmm21, %zmm11
	vpaddd 124(%r9){1to16}, %zmm15, %zmm24
	vprord $11, %zmm18, %zmm21
	vprord $25, %zmm18, %zmm22
	vpaddd 0(%r9){1to16}, %zmm0, %zmm0
	vmovdqa64 %zmm0, 3456(%rdi)
	vpaddd 3904(%rdi), %zmm20, %zmm20
	vprord $2, %zmm1, %zmm16
	vprord $13, %zmm1, %zmm10
	vpaddd 5952(%rdi), %zmm3, %zmm2
	vmovdqa64 %zmm2, 3904(%rdi)
	vpternlogd $0x96, %zmm23, %zmm19, %zmm14
	vprord $22, %zmm1, %zmm23
	vmovdqa64 4672(%rdi), %zmm19
	vprord $17, %zmm19, %zmm12
	vpaddd %zmm8, %zmm3, %zmm8
	vmovdqa64 %zmm8, 5952(%rdi)
	vprord $19, %zmm19, %zmm3
	vpsrld $10, %zmm19, %zmm19
	vpaddd 3712(%rdi), %zmm29, %zmm29
	vpaddd %zmm11, %zmm9, %zmm11
	vpaddd 4544(%rdi), %zmm24, %zmm24
	vmovdqa64 6464(%rdi), %zmm9
	vpternlogd $0xb8, %zmm4, %zmm27, %zmm9
	vprord $6, %zmm27, %zmm15
	vpaddd 56(%r9){1to16}, %zmm0, %zmm4
	vprord $11, %zmm27, %zmm0
	vprord $25, %zmm27, %zmm26
	vpternlogd $0x96, %zmm21, %zmm30, %zmm22
	vmovdqa64 5760(%rdi), %zmm21
	vprord $17, %zmm21, %zmm30
	vprord $19, %zmm21, %zmm27
	vpaddd 4032(%rdi), %zmm14, %zmm14
	vpaddd %zmm28, %zmm20, %zmm28
	vpsrld $10, %zmm21, %zmm20
	vmovdqa64 5568(%rdi), %zmm21
	vmovdqa64 3840(%rdi), %zmm5
	vpternlogd $0xe8, %zmm21, %zmm1, %zmm5
	vpternlogd $0x96, %zmm10, %zmm16, %zmm23
	vpternlogd $0x96, %zmm3, %zmm12, %zmm19
	vpaddd 4800(%rdi), %zmm29, %zmm29
	vmovdqa64 6592(%rdi), %zmm3
	vpternlogd $0xb8, %zmm31, %zmm2, %zmm3
	vprord $6, %zmm2, %zmm12
	vprord $11, %zmm2, %zmm10
	vpaddd 6144(%rdi), %zmm4, %zmm4
	vprord $25, %zmm2, %zmm16
	vprord $2, %zmm8, %zmm31
	vpaddd 6208(%rdi), %zmm11, %zmm11
	vprord $13, %zmm8, %zmm2
	vprord $22, %zmm8, %zmm1
	vpternlogd $0x96, %zmm0, %zmm15, %zmm26
	vpaddd %zmm9, %zmm24, %zmm9
	vpternlogd $0x96, %zmm27, %zmm30, %zmm20
	vpaddd 4288(%rdi), %zmm14, %zmm14
	vpaddd %zmm22, %zmm28, %zmm28
	vpaddd %zmm23, %zmm5, %zmm23
	vpaddd %zmm19, %zmm29, %zmm29
	vmovdqa64 %zmm29, 6208(%rdi)
	vmovdqa64 %zmm13, %zmm19
	vpternlogd $0xe8, %zmm17, %zmm8, %zmm19
	vmovdqa64 5440(%rdi), %zmm5
	vprord $17, %zmm5, %zmm22
	vprord $19, %zmm5, %zmm27
	vpternlogd $0x96, %zmm10, %zmm12, %zmm16
	vpaddd %zmm3, %zmm4, %zmm3
	vpsrld $10, %zmm5, %zmm4
	vprord $2, %zmm11, %zmm10
	vpternlogd $0x96, %zmm2, %zmm31, %zmm1
	vpaddd %zmm26, %zmm9, %zmm9
	vmovdqa64 %zmm9, 6144(%rdi)
	jmp .Lavx512_zen5_own_0_15
	.p2align 4
.Lavx512_zen5_own_0_15:
	vprord $13, %zmm11, %zmm26
	vprord $22, %zmm11, %zmm2
	vpaddd %zmm20, %zmm14, %zmm14
	vmovdqa64 %zmm14, 4800(%rdi)
	vpaddd 4224(%rdi), %zmm28, %zmm20
	vmovdqa64 %zmm20, 4032(%rdi)
	vpaddd %zmm23, %zmm28, %zmm23
	vmovdqa64 %zmm23, 4224(%rdi)
	vmovdqa64 4928(%rdi), %zmm28
	vprord $7, %zmm28, %zmm31
	vprord $18, %zmm28, %zmm12
	vpsrld $3, %zmm28, %zmm30
	vpaddd 220(%r9){1to16}, %zmm29, %zmm24
	vpternlogd $0xe8, %zmm25, %zmm11, %zmm7
	vpaddd %zmm16, %zmm3, %zmm3
	vpternlogd $0x96, %zmm27, %zmm22, %zmm4
	vmovdqa64 %zmm4, 4544(%rdi)
	vmovdqa64 4864(%rdi), %zmm27
	vprord $7, %zmm27, %zmm22
	vprord $18, %zmm27, %zmm16
	vpaddd %zmm1, %zmm19, %zmm1
	vpaddd %zmm9, %zmm11, %zmm19
	vmovdqa64 %zmm19, 3712(%rdi)
	vpsrld $3, %zmm27, %zmm0
	vpternlogd $0x96, %zmm26, %zmm10, %zmm2
	vpaddd 128(%r9){1to16}, %zmm14, %zmm26
	vmovdqa64 %zmm6, %zmm10
	vpternlogd $0xb8, %zmm18, %zmm20, %zmm10
	vprord $6, %zmm20, %zmm15
	vprord $11, %zmm20, %zmm5
	vpternlogd $0x96, %zmm12, %zmm31, %zmm30
	vpaddd 3328(%rdi), %zmm24, %zmm24
	vprord $25, %zmm20, %zmm12
	vprord $2, %zmm23, %zmm31
	vpaddd 4352(%rdi), %zmm3, %zmm9
	vmovdqa64 %zmm9, 3328(%rdi)
	vprord $13, %zmm23, %zmm27
	vprord $22, %zmm23, %zmm29
	vpaddd 60(%r9){1to16}, %zmm4, %zmm28
	vpaddd %zmm1, %zmm3, %zmm1
	vmovdqa64 %zmm1, 4352(%rdi)
	vpternlogd $0x96, %zmm16, %zmm22, %zmm0
	vpaddd %zmm2, %zmm7, %zmm2
	vmovdqa64 6336(%rdi), %zmm7
	vmovdqa64 6400(%rdi), %zmm16
	vpternlogd $0xe2, %zmm7, %zmm19, %zmm16
	vpaddd 6464(%rdi), %zmm26, %zmm26
	vprord $6, %zmm19, %zmm22
	vprord $11, %zmm19, %zmm3
	vmovdqa64 4160(%rdi), %zmm4
	vpternlogd $0xe8, %zmm21, %zmm23, %zmm4
	vprord $25, %zmm19, %zmm21
	vmovdqa64 5184(%rdi), %zmm23
	vprord $17, %zmm23, %zmm14
	vpaddd 4480(%rdi), %zmm30, %zmm30
	vpternlogd $0x96, %zmm5, %zmm15, %zmm12
	vprord $19, %zmm23, %zmm5
	vpsrld $10, %zmm23, %zmm15
	vpaddd %zmm10, %zmm24, %zmm10
	vpternlogd $0x96, %zmm27, %zmm31, %zmm29
	vmovdqa64 6080(%rdi), %zmm27
	vprord $17, %zmm27, %zmm31
	vprord $19, %zmm27, %zmm24
	vpaddd 4416(%rdi), %zmm0, %zmm0
	vpaddd 6592(%rdi), %zmm28, %zmm28
	vpsrld $10, %zmm27, %zmm27
	vmovdqa64 3904(%rdi), %zmm23
	vmovdqa64 3776(%rdi), %zmm6
	vpternlogd $0xb8, %zmm23, %zmm9, %zmm6
	vprord $6, %zmm9, %zmm23
	vpaddd 5824(%rdi), %zmm2, %zmm2
	vprord $11, %zmm9, %zmm19
	vprord $25, %zmm9, %zmm7
	vpternlogd $0x96, %zmm3, %zmm22, %zmm21
	vpaddd %zmm16, %zmm26, %zmm16
	vprord $2, %zmm1, %zmm26
	vprord $13, %zmm1, %zmm3
	vpternlogd $0x96, %zmm5, %zmm14, %zmm15
	vpaddd 5120(%rdi), %zmm30, %zmm30
	vprord $22, %zmm1, %zmm5
	vmovdqa64 3456(%rdi), %zmm14
	vprord $17, %zmm14, %zmm22
	vpaddd %zmm12, %zmm10, %zmm10
	vpaddd %zmm29, %zmm4, %zmm29
	vprord $19, %zmm14, %zmm4
	vpsrld $10, %zmm14, %zmm12
	vpternlogd $0x96, %zmm24, %zmm31, %zmm27
	vpaddd 3520(%rdi), %zmm0, %zmm0
	vpternlogd $0x96, %zmm19, %zmm23, %zmm7
	vpaddd %zmm6, %zmm28, %zmm6
	vmovdqa64 %zmm17, %zmm28
	vpternlogd $0xe8, %zmm8, %zmm1, %zmm28
	vpaddd %zmm21, %zmm16, %zmm16
	vmovdqa64 %zmm16, 3520(%rdi)
	vpaddd %zmm15, %zmm30, %zmm30
	vmovdqa64 %zmm30, 5824(%rdi)
	vprord $2, %zmm2, %zmm15
	vprord $13, %zmm2, %zmm21
	vpternlogd $0xe8, %zmm11, %zmm2, %zmm25
	vpternlogd $0x96, %zmm3, %zmm26, %zmm5
	jmp .Lavx512_zen5_own_0_16
	.p2align 4
.Lavx512_zen5_own_0_16:
	vpaddd 3840(%rdi), %zmm10, %zmm3
	vmovdqa64 %zmm3, 6080(%rdi)
	vpaddd %zmm29, %zmm10, %zmm29
	vmovdqa64 %zmm29, 3840(%rdi)
	vprord $22, %zmm2, %zmm10
	vpternlogd $0x96, %zmm4, %zmm22, %zmm12
	vpaddd %zmm27, %zmm0, %zmm0
	vmovdqa64 5312(%rdi), %zmm27
	vprord $7, %zmm27, %zmm4
	vprord $18, %zmm27, %zmm22
	vpaddd %zmm7, %zmm6, %zmm6
	vpaddd %zmm16, %zmm2, %zmm7
	vmovdqa64 %zmm7, 6592(%rdi)
	vpsrld $3, %zmm27, %zmm26
	vmovdqa64 5248(%rdi), %zmm19
	vprord $7, %zmm19, %zmm23
	vprord $18, %zmm19, %zmm24
	vpsrld $3, %zmm19, %zmm19
	vpaddd 132(%r9){1to16}, %zmm30, %zmm31
	vpaddd %zmm5, %zmm28, %zmm5
	vpternlogd $0x96, %zmm21, %zmm15, %zmm10
	vmovdqa64 %zmm18, %zmm21
	vpternlogd $0xb8, %zmm20, %zmm3, %zmm21
	vprord $6, %zmm3, %zmm15
	vpaddd 4(%r9){1to16}, %zmm12, %zmm12
	vmovdqa64 %zmm12, 5248(%rdi)
	vpaddd 224(%r9){1to16}, %zmm0, %zmm0
	vprord $11, %zmm3, %zmm28
	vprord $25, %zmm3, %zmm14
	vpaddd %zmm6, %zmm13, %zmm13
	vmovdqa64 %zmm13, 4416(%rdi)
	vpternlogd $0x96, %zmm22, %zmm4, %zmm26
	vprord $2, %zmm29, %zmm22
	vprord $13, %zmm29, %zmm4
	vprord $22, %zmm29, %zmm16
	vpternlogd $0x96, %zmm24, %zmm23, %zmm19
	vpaddd 6336(%rdi), %zmm31, %zmm31
	vmovdqa64 6400(%rdi), %zmm24
	vmovdqa64 3712(%rdi), %zmm23
	vpternlogd $0xe2, %zmm24, %zmm7, %zmm23
	vpaddd %zmm5, %zmm6, %zmm5
	vmovdqa64 %zmm5, 6336(%rdi)
	vpaddd %zmm10, %zmm25, %zmm10
	vprord $6, %zmm7, %zmm25
	vprord $11, %zmm7, %zmm6
	vpaddd 3648(%rdi), %zmm0, %zmm0
	vpaddd 64(%r9){1to16}, %zmm12, %zmm27
	vprord $25, %zmm7, %zmm18
	vmovdqa64 4800(%rdi), %zmm7
	vprord $17, %zmm7, %zmm24
	vprord $19, %zmm7, %zmm17
	vpsrld $10, %zmm7, %zmm20
	vpaddd 4928(%rdi), %zmm26, %zmm26
	vpternlogd $0x96, %zmm28, %zmm15, %zmm14
	vmovdqa64 4224(%rdi), %zmm28
	vmovdqa64 4160(%rdi), %zmm15
	vpternlogd $0xe8, %zmm28, %zmm29, %zmm15
	vpternlogd $0x96, %zmm4, %zmm22, %zmm16
	vmovdqa64 6208(%rdi), %zmm4
	vprord $17, %zmm4, %zmm22
	vprord $19, %zmm4, %zmm7
	vpsrld $10, %zmm4, %zmm4
	vpaddd 4864(%rdi), %zmm19, %zmm19
	vmovdqa64 3904(%rdi), %zmm29
	vpternlogd $0xb8, %zmm9, %zmm13, %zmm29
	vprord $6, %zmm13, %zmm9
	vpaddd %zmm21, %zmm0, %zmm21
	vpaddd 3776(%rdi), %zmm27, %zmm27
	vprord $11, %zmm13, %zmm0
	vprord $25, %zmm13, %zmm28
	vprord $2, %zmm5, %zmm13
	vprord $13, %zmm5, %zmm3
	vpaddd 5504(%rdi), %zmm10, %zmm10
	vpternlogd $0x96, %zmm6, %zmm25, %zmm18
	vprord $22, %zmm5, %zmm6
	vmovdqa64 4544(%rdi), %zmm25
	vprord $17, %zmm25, %zmm12
	vpaddd %zmm23, %zmm31, %zmm23
	vpternlogd $0x96, %zmm17, %zmm24, %zmm20
	vprord $19, %zmm25, %zmm17
	vpsrld $10, %zmm25, %zmm24
	vpaddd 5696(%rdi), %zmm26, %zmm26
	vpaddd %zmm16, %zmm15, %zmm16
	vpaddd %zmm14, %zmm21, %zmm21
	vpternlogd $0x96, %zmm7, %zmm22, %zmm4
	vpaddd 4608(%rdi), %zmm19, %zmm19
	vpternlogd $0x96, %zmm0, %zmm9, %zmm28
	vpaddd %zmm29, %zmm27, %zmm29
	vmovdqa64 %zmm8, %zmm27
	vpternlogd $0xe8, %zmm1, %zmm5, %zmm27
	vprord $2, %zmm10, %zmm0
	vprord $13, %zmm10, %zmm9
	vpternlogd $0x96, %zmm3, %zmm13, %zmm6
	vpaddd %zmm18, %zmm23, %zmm23
	vmovdqa64 %zmm23, 4608(%rdi)
	vprord $22, %zmm10, %zmm18
	vmovdqa64 4096(%rdi), %zmm3
	vprord $7, %zmm3, %zmm13
	vpternlogd $0x96, %zmm17, %zmm12, %zmm24
	vpaddd %zmm20, %zmm26, %zmm26
	jmp .Lavx512_zen5_own_0_17
	.p2align 4
.Lavx512_zen5_own_0_17:
	vmovdqa64 %zmm26, 5504(%rdi)
	vprord $18, %zmm3, %zmm20
	vpsrld $3, %zmm3, %zmm17
	vpaddd 5568(%rdi), %zmm21, %zmm12
	vmovdqa64 %zmm12, 3776(%rdi)
	vpaddd %zmm16, %zmm21, %zmm16
	vmovdqa64 %zmm16, 5568(%rdi)
	vpaddd %zmm4, %zmm19, %zmm19
	vpternlogd $0xe8, %zmm2, %zmm10, %zmm11
	vpaddd %zmm28, %zmm29, %zmm29
	vprord $17, %zmm30, %zmm28
	vprord $19, %zmm30, %zmm4
	vpaddd %zmm6, %zmm27, %zmm6
	vpaddd %zmm23, %zmm10, %zmm27
	vmovdqa64 %zmm27, 4864(%rdi)
	vpternlogd $0x96, %zmm9, %zmm0, %zmm18
	vpsrld $10, %zmm30, %zmm9
	vpaddd 12(%r8){1to16}, %zmm24, %zmm24
	vmovdqa64 %zmm24, 6208(%rdi)
	vpaddd 136(%r9){1to16}, %zmm26, %zmm0
	vpternlogd $0x96, %zmm20, %zmm13, %zmm17
	vmovdqa64 5248(%rdi), %zmm20
	vprord $17, %zmm20, %zmm13
	vpaddd 228(%r9){1to16}, %zmm19, %zmm19
	vmovdqa64 6080(%rdi), %zmm21
	vmovdqa64 4032(%rdi), %zmm7
	vpternlogd $0xb8, %zmm21, %zmm12, %zmm7
	vprord $6, %zmm12, %zmm22
	vprord $11, %zmm12, %zmm14
	vpaddd 3584(%rdi), %zmm29, %zmm15
	vmovdqa64 %zmm15, 4928(%rdi)
	vprord $25, %zmm12, %zmm31
	vprord $2, %zmm16, %zmm21
	vmovdqa64 3840(%rdi), %zmm30
	vmovdqa64 4224(%rdi), %zmm12
	vpternlogd $0xe8, %zmm30, %zmm16, %zmm12
	vpaddd %zmm6, %zmm29, %zmm6
	vmovdqa64 %zmm6, 3584(%rdi)
	vprord $13, %zmm16, %zmm29
	vprord $22, %zmm16, %zmm25
	vpaddd %zmm18, %zmm11, %zmm18
	vpaddd 68(%r9){1to16}, %zmm24, %zmm11
	vpaddd 6400(%rdi), %zmm0, %zmm0
	vmovdqa64 6592(%rdi), %zmm23
	vmovdqa64 3712(%rdi), %zmm3
	vpternlogd $0xb8, %zmm23, %zmm27, %zmm3
	vprord $6, %zmm27, %zmm23
	vpaddd 5888(%rdi), %zmm19, %zmm19
	vprord $11, %zmm27, %zmm8
	vprord $25, %zmm27, %zmm30
	vpaddd 5312(%rdi), %zmm17, %zmm17
	vpternlogd $0x96, %zmm14, %zmm22, %zmm31
	vmovdqa64 4416(%rdi), %zmm14
	vmovdqa64 3328(%rdi), %zmm22
	vpternlogd $0xb8, %zmm14, %zmm15, %zmm22
	vprord $6, %zmm15, %zmm14
	vprord $11, %zmm15, %zmm27
	vpternlogd $0x96, %zmm29, %zmm21, %zmm25
	vprord $25, %zmm15, %zmm29
	vprord $2, %zmm6, %zmm21
	vpaddd 5632(%rdi), %zmm18, %zmm18
	vpaddd 3904(%rdi), %zmm11, %zmm11
	vprord $13, %zmm6, %zmm15
	vprord $22, %zmm6, %zmm16
	vpaddd %zmm3, %zmm0, %zmm3
	vpaddd %zmm7, %zmm19, %zmm7
	vprord $19, %zmm20, %zmm19
	vpsrld $10, %zmm20, %zmm0
	vpternlogd $0x96, %zmm8, %zmm23, %zmm30
	vpternlogd $0x96, %zmm4, %zmm28, %zmm9
	vpaddd 3968(%rdi), %zmm17, %zmm17
	vmovdqa64 %zmm1, %zmm4
	vpternlogd $0xe8, %zmm5, %zmm6, %zmm4
	vmovdqa64 3392(%rdi), %zmm28
	vprord $7, %zmm28, %zmm8
	vpaddd %zmm25, %zmm12, %zmm25
	vpternlogd $0x96, %zmm27, %zmm14, %zmm29
	vprord $2, %zmm18, %zmm27
	vprord $13, %zmm18, %zmm14
	vpaddd %zmm22, %zmm11, %zmm22
	vpternlogd $0x96, %zmm15, %zmm21, %zmm16
	vprord $22, %zmm18, %zmm15
	vprord $18, %zmm28, %zmm21
	vpaddd %zmm31, %zmm7, %zmm7
	vmovdqa64 %zmm7, 3904(%rdi)
	vpternlogd $0x96, %zmm19, %zmm13, %zmm0
	vpaddd %zmm30, %zmm3, %zmm3
	vmovdqa64 %zmm3, 5632(%rdi)
	vpsrld $3, %zmm28, %zmm30
	vpaddd %zmm9, %zmm17, %zmm17
	vmovdqa64 %zmm17, 5312(%rdi)
	vpternlogd $0xe8, %zmm10, %zmm18, %zmm2
	vprord $17, %zmm26, %zmm9
	vprord $19, %zmm26, %zmm19
	vpsrld $10, %zmm26, %zmm13
	vprord $17, %zmm24, %zmm31
	vmovdqa64 5568(%rdi), %zmm11
	vpaddd 84(%rbx){1to16}, %zmm11, %zmm12
	vmovdqa64 3840(%rdi), %zmm23
	vpaddd 88(%rbx){1to16}, %zmm23, %zmm11
	jmp .Lavx512_zen5_own_0_18
	.p2align 4
.Lavx512_zen5_own_0_18:
	vmovdqa64 %zmm11, 5888(%rdi)
	vpaddd %zmm29, %zmm22, %zmm22
	vpaddd %zmm16, %zmm4, %zmm16
	vpternlogd $0x96, %zmm14, %zmm27, %zmm15
	vprord $19, %zmm24, %zmm14
	vpaddd %zmm25, %zmm7, %zmm25
	vmovdqa64 %zmm25, 6400(%rdi)
	vpaddd 16(%r8){1to16}, %zmm0, %zmm0
	vmovdqa64 %zmm0, 3648(%rdi)
	vpaddd %zmm3, %zmm18, %zmm27
	vmovdqa64 %zmm27, 4480(%rdi)
	vpternlogd $0x96, %zmm21, %zmm8, %zmm30
	vpaddd 140(%r9){1to16}, %zmm17, %zmm21
	vpsrld $10, %zmm24, %zmm8
	vmovdqa64 4992(%rdi), %zmm4
	vprord $7, %zmm4, %zmm29
	vpternlogd $0x96, %zmm19, %zmm9, %zmm13
	vprord $18, %zmm4, %zmm19
	vpsrld $3, %zmm4, %zmm9
	vpaddd 5952(%rdi), %zmm22, %zmm23
	vmovdqa64 %zmm23, 6464(%rdi)
	vpaddd %zmm16, %zmm22, %zmm16
	vmovdqa64 %zmm16, 5952(%rdi)
	vpaddd %zmm15, %zmm2, %zmm15
	vprord $17, %zmm17, %zmm2
	vpaddd 80(%rbx){1to16}, %zmm25, %zmm22
	vmovdqa64 %zmm22, 4672(%rdi)
	vpaddd 72(%r9){1to16}, %zmm0, %zmm26
	vmovdqa64 4864(%rdi), %zmm24
	vmovdqa64 6592(%rdi), %zmm20
	vpternlogd $0xb8, %zmm24, %zmm27, %zmm20
	vprord $6, %zmm27, %zmm3
	vpaddd 3712(%rdi), %zmm21, %zmm21
	vprord $11, %zmm27, %zmm25
	vprord $25, %zmm27, %zmm7
	vpaddd 4096(%rdi), %zmm30, %zmm30
	vpternlogd $0x96, %zmm14, %zmm31, %zmm8
	vpternlogd $0x96, %zmm19, %zmm29, %zmm9
	vprord $19, %zmm17, %zmm19
	vpsrld $10, %zmm17, %zmm29
	vmovdqa64 4416(%rdi), %zmm14
	vmovdqa64 4928(%rdi), %zmm31
	vpternlogd $0xe2, %zmm14, %zmm23, %zmm31
	vprord $6, %zmm23, %zmm17
	vprord $11, %zmm23, %zmm11
	vpaddd 6144(%rdi), %zmm15, %zmm15
	vpaddd 3328(%rdi), %zmm26, %zmm26
	vprord $25, %zmm23, %zmm4
	vprord $2, %zmm16, %zmm23
	vpbroadcastd 260(%r9), %zmm27
	vpbroadcastd 264(%r9), %zmm24
	vpternlogd $0xb8, %zmm27, %zmm22, %zmm24
	vprord $13, %zmm16, %zmm27
	vprord $22, %zmm16, %zmm1
	vpternlogd $0x96, %zmm25, %zmm3, %zmm7
	vpaddd %zmm20, %zmm21, %zmm20
	vpaddd 5056(%rdi), %zmm30, %zmm30
	vprord $6, %zmm22, %zmm21
	vprord $11, %zmm22, %zmm25
	vmovdqa64 %zmm5, %zmm3
	vpternlogd $0xe8, %zmm6, %zmm16, %zmm3
	vprord $25, %zmm22, %zmm5
	vpaddd 6528(%rdi), %zmm8, %zmm8
	vmovdqa64 %zmm8, 3328(%rdi)
	vprord $2, %zmm15, %zmm22
	vpternlogd $0xe8, %zmm18, %zmm15, %zmm10
	vpternlogd $0x96, %zmm11, %zmm17, %zmm4
	vpaddd %zmm31, %zmm26, %zmm31
	vpaddd %zmm24, %zmm12, %zmm24
	vprord $13, %zmm15, %zmm12
	vpternlogd $0x96, %zmm27, %zmm23, %zmm1
	vpaddd %zmm7, %zmm20, %zmm20
	vmovdqa64 %zmm20, 6144(%rdi)
	vprord $22, %zmm15, %zmm7
	vpaddd %zmm9, %zmm28, %zmm9
	vpaddd %zmm13, %zmm30, %zmm30
	vmovdqa64 %zmm30, 3392(%rdi)
	vprord $17, %zmm0, %zmm13
	vprord $19, %zmm0, %zmm28
	vpternlogd $0x96, %zmm19, %zmm2, %zmm29
	vpternlogd $0x96, %zmm25, %zmm21, %zmm5
	vpaddd 76(%r9){1to16}, %zmm8, %zmm25
	vpsrld $10, %zmm0, %zmm21
	vmovdqa64 5376(%rdi), %zmm19
	vprord $7, %zmm19, %zmm2
	vpaddd %zmm4, %zmm31, %zmm31
	vprord $18, %zmm19, %zmm4
	vpsrld $3, %zmm19, %zmm27
	vmovdqa64 4224(%rdi), %zmm23
	vpaddd 92(%rbx){1to16}, %zmm23, %zmm26
	vmovdqa64 %zmm26, 4096(%rdi)
	vpaddd %zmm1, %zmm3, %zmm1
	vpaddd %zmm20, %zmm15, %zmm3
	vmovdqa64 %zmm3, 3712(%rdi)
	vpternlogd $0x96, %zmm12, %zmm22, %zmm7
	vpaddd 5760(%rdi), %zmm9, %zmm9
	vpaddd 144(%r9){1to16}, %zmm30, %zmm12
	vprord $17, %zmm30, %zmm22
	vprord $19, %zmm30, %zmm11
	vpaddd %zmm5, %zmm24, %zmm24
	jmp .Lavx512_zen5_own_0_19
	.p2align 4
.Lavx512_zen5_own_0_19:
	vmovdqa64 %zmm24, 6272(%rdi)
	vpaddd %zmm25, %zmm14, %zmm25
	vpternlogd $0x96, %zmm28, %zmm13, %zmm21
	vpsrld $10, %zmm30, %zmm28
	vpaddd 4352(%rdi), %zmm31, %zmm13
	vmovdqa64 %zmm13, 4416(%rdi)
	vpternlogd $0x96, %zmm4, %zmm2, %zmm27
	vprord $17, %zmm8, %zmm4
	vprord $19, %zmm8, %zmm2
	vpaddd %zmm1, %zmm31, %zmm1
	vmovdqa64 %zmm1, 4352(%rdi)
	vpaddd %zmm7, %zmm10, %zmm7
	vmovdqa64 4864(%rdi), %zmm10
	vmovdqa64 4480(%rdi), %zmm31
	vpternlogd $0xe2, %zmm10, %zmm3, %zmm31
	vprord $6, %zmm3, %zmm14
	vpaddd 6592(%rdi), %zmm12, %zmm12
	vprord $11, %zmm3, %zmm5
	vprord $25, %zmm3, %zmm17
	vpaddd %zmm29, %zmm9, %zmm9
	vmovdqa64 %zmm9, 6592(%rdi)
	vpaddd 256(%r9){1to16}, %zmm24, %zmm29
	vpaddd 5440(%rdi), %zmm21, %zmm21
	vmovdqa64 %zmm21, 4736(%rdi)
	vpsrld $10, %zmm8, %zmm23
	vpternlogd $0x96, %zmm11, %zmm22, %zmm28
	vmovdqa64 4928(%rdi), %zmm11
	vmovdqa64 6464(%rdi), %zmm22
	vpternlogd $0xe2, %zmm11, %zmm13, %zmm22
	vprord $6, %zmm13, %zmm30
	vprord $11, %zmm13, %zmm8
	vpaddd 4992(%rdi), %zmm27, %zmm27
	vprord $25, %zmm13, %zmm0
	vprord $2, %zmm1, %zmm20
	vpaddd 3520(%rdi), %zmm7, %zmm7
	vmovdqa64 %zmm6, %zmm24
	vpternlogd $0xe8, %zmm16, %zmm1, %zmm24
	vprord $13, %zmm1, %zmm6
	vprord $22, %zmm1, %zmm26
	vpternlogd $0x96, %zmm5, %zmm14, %zmm17
	vpaddd %zmm31, %zmm12, %zmm31
	vmovdqa64 4672(%rdi), %zmm12
	vpbroadcastd 260(%r9), %zmm5
	vpternlogd $0xb8, %zmm12, %zmm29, %zmm5
	vprord $6, %zmm29, %zmm14
	vprord $11, %zmm29, %zmm16
	vpaddd 148(%r9){1to16}, %zmm9, %zmm1
	vprord $25, %zmm29, %zmm12
	vpaddd %zmm22, %zmm25, %zmm22
	vpaddd 80(%r9){1to16}, %zmm21, %zmm25
	vpaddd 5184(%rdi), %zmm27, %zmm27
	vpternlogd $0x96, %zmm8, %zmm30, %zmm0
	vprord $2, %zmm7, %zmm8
	vprord $13, %zmm7, %zmm30
	vpternlogd $0xe8, %zmm15, %zmm7, %zmm18
	vpternlogd $0x96, %zmm6, %zmm20, %zmm26
	vpaddd %zmm17, %zmm31, %zmm31
	vmovdqa64 %zmm31, 3520(%rdi)
	vprord $22, %zmm7, %zmm17
	vpternlogd $0x96, %zmm2, %zmm4, %zmm23
	vpaddd 5888(%rdi), %zmm5, %zmm5
	vpaddd %zmm1, %zmm10, %zmm1
	vmovdqa64 6016(%rdi), %zmm10
	vprord $7, %zmm10, %zmm2
	vprord $18, %zmm10, %zmm4
	vpternlogd $0x96, %zmm16, %zmm14, %zmm12
	vpaddd %zmm25, %zmm11, %zmm25
	vpaddd %zmm28, %zmm27, %zmm27
	vmovdqa64 %zmm27, 4928(%rdi)
	vpsrld $3, %zmm10, %zmm28
	vpaddd %zmm0, %zmm22, %zmm22
	vmovdqa64 3904(%rdi), %zmm0
	vpaddd 4160(%rdi), %zmm0, %zmm0
	vmovdqa64 %zmm0, 4864(%rdi)
	vprord $17, %zmm9, %zmm11
	vprord $19, %zmm9, %zmm16
	vpaddd %zmm26, %zmm24, %zmm26
	vpaddd %zmm31, %zmm7, %zmm24
	vmovdqa64 %zmm24, 3904(%rdi)
	vpternlogd $0x96, %zmm30, %zmm8, %zmm17
	vpaddd 3456(%rdi), %zmm23, %zmm23
	vmovdqa64 %zmm23, 4160(%rdi)
	vpsrld $10, %zmm9, %zmm30
	vprord $17, %zmm21, %zmm8
	vmovdqa64 6400(%rdi), %zmm14
	vpaddd 76(%rbx){1to16}, %zmm14, %zmm6
	vpaddd %zmm12, %zmm5, %zmm5
	vmovdqa64 %zmm5, 5888(%rdi)
	vpaddd 152(%r9){1to16}, %zmm27, %zmm12
	vpternlogd $0x96, %zmm4, %zmm2, %zmm28
	vprord $19, %zmm21, %zmm4
	vpaddd 6336(%rdi), %zmm22, %zmm2
	vmovdqa64 %zmm2, 4992(%rdi)
	vpaddd 96(%rbx){1to16}, %zmm0, %zmm20
	vpsrld $10, %zmm21, %zmm0
	vmovdqa64 4288(%rdi), %zmm14
	vprord $7, %zmm14, %zmm21
	vpaddd %zmm26, %zmm22, %zmm26
	vmovdqa64 %zmm26, 6336(%rdi)
	vpaddd %zmm17, %zmm18, %zmm17
	jmp .Lavx512_zen5_own_0_20
	.p2align 4
.Lavx512_zen5_own_0_20:
	vmovdqa64 4480(%rdi), %zmm18
	vmovdqa64 %zmm18, %zmm22
	vpternlogd $0xb8, %zmm3, %zmm24, %zmm22
	vprord $6, %zmm24, %zmm9
	vprord $11, %zmm24, %zmm31
	vprord $25, %zmm24, %zmm10
	vpaddd 84(%r9){1to16}, %zmm23, %zmm3
	vpternlogd $0x96, %zmm16, %zmm11, %zmm30
	vpbroadcastd 252(%r9), %zmm16
	vpaddd %zmm5, %zmm16, %zmm11
	vpaddd %zmm12, %zmm18, %zmm12
	vmovdqa64 %zmm12, 6656(%rdi)
	vpaddd %zmm28, %zmm19, %zmm28
	vprord $18, %zmm14, %zmm19
	vmovdqa64 6464(%rdi), %zmm18
	vmovdqa64 %zmm18, %zmm5
	vpternlogd $0xb8, %zmm13, %zmm2, %zmm5
	vprord $6, %zmm2, %zmm12
	vprord $11, %zmm2, %zmm13
	vmovdqa64 4672(%rdi), %zmm24
	vpaddd %zmm20, %zmm24, %zmm20
	vmovdqa64 %zmm20, 5376(%rdi)
	vprord $25, %zmm2, %zmm20
	vprord $2, %zmm26, %zmm2
	vpaddd 4608(%rdi), %zmm17, %zmm17
	vpaddd %zmm22, %zmm1, %zmm22
	vprord $13, %zmm26, %zmm1
	vprord $22, %zmm26, %zmm23
	vpternlogd $0x96, %zmm31, %zmm9, %zmm10
	vmovdqa64 4352(%rdi), %zmm31
	vmovdqa64 5952(%rdi), %zmm9
	vpternlogd $0xe8, %zmm31, %zmm26, %zmm9
	vpternlogd $0xb8, %zmm29, %zmm11, %zmm24
	vprord $6, %zmm11, %zmm26
	vprord $11, %zmm11, %zmm31
	vpaddd %zmm3, %zmm18, %zmm3
	vprord $25, %zmm11, %zmm18
	vpaddd %zmm5, %zmm25, %zmm5
	vpaddd 4800(%rdi), %zmm28, %zmm28
	vpternlogd $0x96, %zmm4, %zmm8, %zmm0
	vpternlogd $0x96, %zmm13, %zmm12, %zmm20
	vprord $2, %zmm17, %zmm13
	vprord $13, %zmm17, %zmm12
	vpternlogd $0xe8, %zmm7, %zmm17, %zmm15
	vpternlogd $0x96, %zmm1, %zmm2, %zmm23
	vpaddd %zmm10, %zmm22, %zmm22
	vmovdqa64 %zmm22, 6464(%rdi)
	vprord $22, %zmm17, %zmm10
	vpsrld $3, %zmm14, %zmm1
	vpaddd 4096(%rdi), %zmm24, %zmm24
	vprord $2, %zmm6, %zmm2
	vprord $13, %zmm6, %zmm4
	vpbroadcastd 248(%r9), %zmm8
	vpternlogd $0xe8, %zmm8, %zmm6, %zmm16
	vpternlogd $0x96, %zmm31, %zmm26, %zmm18
	vpaddd %zmm30, %zmm28, %zmm28
	vmovdqa64 %zmm28, 4096(%rdi)
	vpaddd 4544(%rdi), %zmm0, %zmm0
	vmovdqa64 %zmm0, 4672(%rdi)
	vprord $22, %zmm6, %zmm30
	vpaddd %zmm20, %zmm5, %zmm5
	vprord $17, %zmm27, %zmm20
	vprord $19, %zmm27, %zmm31
	vmovdqa64 3776(%rdi), %zmm26
	vpaddd 100(%rbx){1to16}, %zmm26, %zmm25
	vpaddd %zmm23, %zmm9, %zmm23
	vpaddd %zmm22, %zmm17, %zmm9
	vmovdqa64 %zmm9, 4608(%rdi)
	vpternlogd $0x96, %zmm12, %zmm13, %zmm10
	vpternlogd $0x96, %zmm19, %zmm21, %zmm1
	vpsrld $10, %zmm27, %zmm19
	vmovdqa64 4160(%rdi), %zmm21
	vprord $17, %zmm21, %zmm12
	vpaddd %zmm18, %zmm24, %zmm24
	vmovdqa64 %zmm24, 4480(%rdi)
	vpaddd 156(%r9){1to16}, %zmm28, %zmm18
	vpaddd 88(%r9){1to16}, %zmm0, %zmm13
	vpternlogd $0x96, %zmm4, %zmm2, %zmm30
	vpaddd 3584(%rdi), %zmm5, %zmm4
	vprord $19, %zmm21, %zmm2
	vpsrld $10, %zmm21, %zmm26
	vpaddd %zmm25, %zmm29, %zmm25
	vmovdqa64 %zmm25, 3584(%rdi)
	vpaddd %zmm23, %zmm5, %zmm23
	vmovdqa64 %zmm23, 6720(%rdi)
	vpaddd %zmm10, %zmm15, %zmm10
	vmovdqa64 3712(%rdi), %zmm15
	vmovdqa64 3904(%rdi), %zmm5
	vpternlogd $0xe2, %zmm15, %zmm9, %zmm5
	vprord $6, %zmm9, %zmm21
	vprord $11, %zmm9, %zmm27
	vprord $25, %zmm9, %zmm22
	vpaddd 6016(%rdi), %zmm1, %zmm1
	vpternlogd $0x96, %zmm31, %zmm20, %zmm19
	vpaddd %zmm24, %zmm8, %zmm31
	vpaddd %zmm18, %zmm15, %zmm18
	vmovdqa64 4416(%rdi), %zmm15
	vpaddd %zmm13, %zmm15, %zmm13
	vmovdqa64 %zmm13, 3712(%rdi)
	vpaddd %zmm30, %zmm16, %zmm30
	jmp .Lavx512_zen5_own_0_21
	.p2align 4
.Lavx512_zen5_own_0_21:
	vpternlogd $0xb8, 4992(%rdi), %zmm4, %zmm15
	vprord $6, %zmm4, %zmm16
	vprord $11, %zmm4, %zmm20
	vpternlogd $0x96, %zmm2, %zmm12, %zmm26
	vprord $25, %zmm4, %zmm2
	vprord $2, %zmm23, %zmm12
	vpaddd 5632(%rdi), %zmm10, %zmm10
	vpaddd 6656(%rdi), %zmm5, %zmm5
	vprord $13, %zmm23, %zmm24
	vprord $22, %zmm23, %zmm25
	vpternlogd $0x96, %zmm27, %zmm21, %zmm22
	vmovdqa64 6336(%rdi), %zmm27
	vmovdqa64 4352(%rdi), %zmm21
	vpternlogd $0xe8, %zmm27, %zmm23, %zmm21
	vpternlogd $0xb8, %zmm11, %zmm31, %zmm29
	vprord $6, %zmm31, %zmm13
	vprord $11, %zmm31, %zmm23
	vpaddd 5824(%rdi), %zmm1, %zmm1
	vprord $25, %zmm31, %zmm27
	vpaddd %zmm15, %zmm3, %zmm15
	vpaddd 6272(%rdi), %zmm30, %zmm30
	vmovdqa64 %zmm30, 6656(%rdi)
	vpaddd 5248(%rdi), %zmm26, %zmm26
	vmovdqa64 %zmm26, 6272(%rdi)
	vpternlogd $0x96, %zmm20, %zmm16, %zmm2
	vprord $2, %zmm10, %zmm20
	vprord $13, %zmm10, %zmm16
	vpternlogd $0xe8, %zmm17, %zmm10, %zmm7
	vpternlogd $0x96, %zmm24, %zmm12, %zmm25
	vpaddd %zmm22, %zmm5, %zmm5
	vmovdqa64 %zmm5, 5632(%rdi)
	vprord $22, %zmm10, %zmm22
	vmovdqa64 5120(%rdi), %zmm24
	vprord $7, %zmm24, %zmm12
	vpaddd 5376(%rdi), %zmm29, %zmm29
	vpaddd %zmm19, %zmm1, %zmm1
	vmovdqa64 %zmm1, 5376(%rdi)
	vprord $18, %zmm24, %zmm19
	vpsrld $3, %zmm24, %zmm3
	vpternlogd $0x96, %zmm23, %zmm13, %zmm27
	vprord $2, %zmm30, %zmm23
	vprord $13, %zmm30, %zmm13
	vpaddd 92(%r9){1to16}, %zmm26, %zmm24
	vpaddd %zmm2, %zmm15, %zmm15
	vprord $22, %zmm30, %zmm2
	vprord $17, %zmm28, %zmm26
	vpternlogd $0xe8, %zmm6, %zmm30, %zmm8
	vpaddd %zmm25, %zmm21, %zmm25
	vpaddd %zmm5, %zmm10, %zmm21
	vmovdqa64 %zmm21, 4416(%rdi)
	vpternlogd $0x96, %zmm16, %zmm20, %zmm22
	vprord $19, %zmm28, %zmm16
	vpaddd 160(%r9){1to16}, %zmm1, %zmm20
	vpternlogd $0x96, %zmm19, %zmm12, %zmm3
	vpsrld $10, %zmm28, %zmm19
	vmovdqa64 6080(%rdi), %zmm12
	vpaddd 104(%rbx){1to16}, %zmm12, %zmm28
	vpaddd %zmm27, %zmm29, %zmm29
	vmovdqa64 %zmm29, 6016(%rdi)
	vmovdqa64 4992(%rdi), %zmm27
	vpaddd %zmm24, %zmm27, %zmm24
	vmovdqa64 %zmm24, 6784(%rdi)
	vprord $17, %zmm0, %zmm12
	vprord $19, %zmm0, %zmm5
	vpaddd 5952(%rdi), %zmm15, %zmm24
	vpternlogd $0x96, %zmm13, %zmm23, %zmm2
	vpsrld $10, %zmm0, %zmm13
	vmovdqa64 6208(%rdi), %zmm23
	vpaddd 8(%r9){1to16}, %zmm23, %zmm0
	vpaddd %zmm25, %zmm15, %zmm25
	vmovdqa64 %zmm25, 5952(%rdi)
	vpaddd %zmm22, %zmm7, %zmm22
	vmovdqa64 3904(%rdi), %zmm7
	vmovdqa64 %zmm7, %zmm15
	vpternlogd $0xb8, %zmm9, %zmm21, %zmm15
	vprord $6, %zmm21, %zmm23
	vprord $11, %zmm21, %zmm9
	vprord $25, %zmm21, %zmm30
	vpaddd %zmm20, %zmm7, %zmm20
	vpaddd %zmm3, %zmm14, %zmm3
	vpaddd %zmm29, %zmm6, %zmm14
	vpternlogd $0x96, %zmm16, %zmm26, %zmm19
	vpaddd %zmm28, %zmm11, %zmm28
	vmovdqa64 %zmm28, 4288(%rdi)
	vpternlogd $0xb8, %zmm4, %zmm24, %zmm27
	vprord $6, %zmm24, %zmm16
	vprord $11, %zmm24, %zmm26
	vpaddd %zmm2, %zmm8, %zmm2
	vprord $25, %zmm24, %zmm8
	vprord $2, %zmm25, %zmm7
	vpaddd 6144(%rdi), %zmm22, %zmm22
	vpaddd %zmm15, %zmm18, %zmm15
	vprord $13, %zmm25, %zmm18
	vprord $22, %zmm25, %zmm29
	vpternlogd $0x96, %zmm9, %zmm23, %zmm30
	vmovdqa64 6720(%rdi), %zmm9
	vmovdqa64 6336(%rdi), %zmm23
	vpternlogd $0xe8, %zmm9, %zmm25, %zmm23
	vpternlogd $0xb8, %zmm31, %zmm14, %zmm11
	vprord $6, %zmm14, %zmm28
	jmp .Lavx512_zen5_own_0_22
	.p2align 4
.Lavx512_zen5_own_0_22:
	vprord $11, %zmm14, %zmm25
	vpaddd 5504(%rdi), %zmm3, %zmm3
	vprord $25, %zmm14, %zmm9
	vpaddd 3712(%rdi), %zmm27, %zmm27
	vpternlogd $0x96, %zmm5, %zmm12, %zmm13
	vpaddd 5888(%rdi), %zmm2, %zmm2
	vmovdqa64 %zmm2, 3712(%rdi)
	vpternlogd $0x96, %zmm26, %zmm16, %zmm8
	vprord $2, %zmm22, %zmm26
	vprord $13, %zmm22, %zmm16
	vpternlogd $0xe8, %zmm10, %zmm22, %zmm17
	vpternlogd $0x96, %zmm18, %zmm7, %zmm29
	vpaddd %zmm30, %zmm15, %zmm15
	vmovdqa64 %zmm15, 5888(%rdi)
	vprord $22, %zmm22, %zmm30
	vmovdqa64 5696(%rdi), %zmm18
	vprord $7, %zmm18, %zmm7
	vpaddd 3584(%rdi), %zmm11, %zmm11
	vpaddd %zmm19, %zmm3, %zmm3
	vmovdqa64 %zmm3, 3584(%rdi)
	vprord $18, %zmm18, %zmm19
	vpsrld $3, %zmm18, %zmm5
	vpternlogd $0x96, %zmm25, %zmm28, %zmm9
	vpaddd %zmm13, %zmm0, %zmm0
	vprord $2, %zmm2, %zmm13
	vprord $13, %zmm2, %zmm25
	vpaddd %zmm8, %zmm27, %zmm27
	vprord $22, %zmm2, %zmm8
	vprord $17, %zmm1, %zmm28
	vmovdqa64 6656(%rdi), %zmm12
	vpternlogd $0xe8, %zmm12, %zmm2, %zmm6
	vpaddd %zmm29, %zmm23, %zmm29
	vpaddd %zmm15, %zmm22, %zmm23
	vmovdqa64 %zmm23, 6144(%rdi)
	vpternlogd $0x96, %zmm16, %zmm26, %zmm30
	vprord $19, %zmm1, %zmm16
	vpaddd 164(%r9){1to16}, %zmm3, %zmm26
	vpternlogd $0x96, %zmm19, %zmm7, %zmm5
	vpsrld $10, %zmm1, %zmm19
	vmovdqa64 4032(%rdi), %zmm7
	vpaddd 108(%rbx){1to16}, %zmm7, %zmm1
	vpaddd %zmm9, %zmm11, %zmm11
	vmovdqa64 %zmm11, 4992(%rdi)
	vmovdqa64 %zmm0, 576(%rdi)
	vpaddd 96(%r9){1to16}, %zmm0, %zmm9
	vmovdqa64 6272(%rdi), %zmm7
	vprord $17, %zmm7, %zmm15
	vprord $19, %zmm7, %zmm18
	vpaddd 4352(%rdi), %zmm27, %zmm0
	vpternlogd $0x96, %zmm25, %zmm13, %zmm8
	vpsrld $10, %zmm7, %zmm25
	vmovdqa64 3648(%rdi), %zmm13
	vpaddd 36(%r8){1to16}, %zmm13, %zmm7
	vpaddd %zmm29, %zmm27, %zmm29
	vmovdqa64 %zmm29, 4352(%rdi)
	vpaddd %zmm30, %zmm17, %zmm30
	vmovdqa64 4608(%rdi), %zmm17
	vmovdqa64 %zmm17, %zmm27
	vpternlogd $0xb8, %zmm21, %zmm23, %zmm27
	vprord $6, %zmm23, %zmm13
	vprord $11, %zmm23, %zmm21
	vprord $25, %zmm23, %zmm2
	vpaddd %zmm26, %zmm17, %zmm26
	vpaddd 5120(%rdi), %zmm5, %zmm5
	vpaddd %zmm11, %zmm12, %zmm17
	vmovdqa64 %zmm17, 5120(%rdi)
	vpaddd %zmm9, %zmm4, %zmm9
	vmovdqa64 %zmm9, 4608(%rdi)
	vpternlogd $0x96, %zmm16, %zmm28, %zmm19
	vpaddd %zmm1, %zmm31, %zmm1
	vmovdqa64 %zmm1, 3904(%rdi)
	vpternlogd $0xb8, %zmm24, %zmm0, %zmm4
	vprord $6, %zmm0, %zmm16
	vprord $11, %zmm0, %zmm28
	vpaddd %zmm8, %zmm6, %zmm8
	vprord $25, %zmm0, %zmm6
	vprord $2, %zmm29, %zmm11
	vpaddd 3520(%rdi), %zmm30, %zmm30
	vmovdqa64 %zmm30, 6848(%rdi)
	vpaddd %zmm27, %zmm20, %zmm27
	vprord $13, %zmm29, %zmm20
	vprord $22, %zmm29, %zmm1
	vpternlogd $0x96, %zmm21, %zmm13, %zmm2
	vmovdqa64 5952(%rdi), %zmm21
	vmovdqa64 6720(%rdi), %zmm13
	vpternlogd $0xe8, %zmm21, %zmm29, %zmm13
	vpternlogd $0xb8, %zmm14, %zmm17, %zmm31
	vprord $6, %zmm17, %zmm9
	vprord $11, %zmm17, %zmm29
	vpaddd 5312(%rdi), %zmm5, %zmm5
	vprord $25, %zmm17, %zmm21
	vpaddd 6784(%rdi), %zmm4, %zmm4
	vpternlogd $0x96, %zmm18, %zmm15, %zmm25
	vpaddd 4480(%rdi), %zmm8, %zmm8
	vpternlogd $0x96, %zmm28, %zmm16, %zmm6
	vprord $2, %zmm30, %zmm28
	vprord $13, %zmm30, %zmm16
	vpternlogd $0xe8, %zmm22, %zmm30, %zmm10
	vpternlogd $0x96, %zmm20, %zmm11, %zmm1
	vpaddd %zmm2, %zmm27, %zmm27
	jmp .Lavx512_zen5_own_0_23
	.p2align 4
.Lavx512_zen5_own_0_23:
	vmovdqa64 %zmm27, 4480(%rdi)
	vprord $22, %zmm30, %zmm2
	vmovdqa64 3968(%rdi), %zmm20
	vprord $7, %zmm20, %zmm11
	vpaddd 4288(%rdi), %zmm31, %zmm31
	vpaddd %zmm19, %zmm5, %zmm5
	vmovdqa64 %zmm5, 4288(%rdi)
	vprord $18, %zmm20, %zmm19
	vpsrld $3, %zmm20, %zmm18
	vpternlogd $0x96, %zmm29, %zmm9, %zmm21
	vpaddd %zmm25, %zmm7, %zmm7
	vprord $2, %zmm8, %zmm25
	vprord $13, %zmm8, %zmm29
	vpaddd %zmm6, %zmm4, %zmm4
	vprord $22, %zmm8, %zmm6
	vprord $17, %zmm3, %zmm9
	vmovdqa64 3712(%rdi), %zmm15
	vpternlogd $0xe8, %zmm15, %zmm8, %zmm12
	vpaddd %zmm1, %zmm13, %zmm1
	vpaddd %zmm27, %zmm30, %zmm13
	vmovdqa64 %zmm13, 6656(%rdi)
	vpternlogd $0x96, %zmm16, %zmm28, %zmm2
	vprord $19, %zmm3, %zmm16
	vpaddd 168(%r9){1to16}, %zmm5, %zmm28
	vpternlogd $0x96, %zmm19, %zmm11, %zmm18
	vpsrld $10, %zmm3, %zmm19
	vmovdqa64 576(%rdi), %zmm11
	vprord $17, %zmm11, %zmm3
	vpaddd %zmm21, %zmm31, %zmm31
	vmovdqa64 %zmm31, 6784(%rdi)
	vmovdqa64 %zmm7, 448(%rdi)
	vpaddd 100(%r9){1to16}, %zmm7, %zmm21
	vprord $19, %zmm11, %zmm27
	vpsrld $10, %zmm11, %zmm20
	vpaddd 6336(%rdi), %zmm4, %zmm11
	vpternlogd $0x96, %zmm29, %zmm25, %zmm6
	vpaddd 272(%r9){1to16}, %zmm14, %zmm29
	vmovdqa64 %zmm29, 6336(%rdi)
	vmovdqa64 3328(%rdi), %zmm25
	vpaddd 40(%r8){1to16}, %zmm25, %zmm29
	vpaddd %zmm1, %zmm4, %zmm1
	vmovdqa64 %zmm1, 3520(%rdi)
	vpaddd %zmm2, %zmm10, %zmm2
	vmovdqa64 4416(%rdi), %zmm10
	vmovdqa64 %zmm10, %zmm4
	vpternlogd $0xb8, %zmm23, %zmm13, %zmm4
	vprord $6, %zmm13, %zmm25
	vprord $11, %zmm13, %zmm23
	vprord $25, %zmm13, %zmm7
	vpaddd %zmm28, %zmm10, %zmm28
	vpaddd 5696(%rdi), %zmm18, %zmm18
	vpaddd %zmm31, %zmm15, %zmm10
	vmovdqa64 %zmm10, 5696(%rdi)
	vpaddd %zmm21, %zmm24, %zmm21
	vmovdqa64 %zmm21, 4416(%rdi)
	vpternlogd $0x96, %zmm16, %zmm9, %zmm19
	vpternlogd $0x96, %zmm27, %zmm3, %zmm20
	vpternlogd $0xb8, %zmm0, %zmm11, %zmm24
	vprord $6, %zmm11, %zmm27
	vprord $11, %zmm11, %zmm3
	vpaddd %zmm6, %zmm12, %zmm6
	vprord $25, %zmm11, %zmm12
	vprord $2, %zmm1, %zmm16
	vpaddd 6464(%rdi), %zmm2, %zmm2
	vpaddd %zmm4, %zmm26, %zmm4
	vprord $13, %zmm1, %zmm26
	vprord $22, %zmm1, %zmm9
	vpternlogd $0x96, %zmm23, %zmm25, %zmm7
	vmovdqa64 4352(%rdi), %zmm23
	vmovdqa64 5952(%rdi), %zmm25
	vpternlogd $0xe8, %zmm23, %zmm1, %zmm25
	vpternlogd $0xb8, %zmm17, %zmm10, %zmm14
	vprord $6, %zmm10, %zmm31
	vprord $11, %zmm10, %zmm21
	vpaddd 3392(%rdi), %zmm18, %zmm18
	vprord $25, %zmm10, %zmm17
	vpaddd 4608(%rdi), %zmm24, %zmm24
	vpaddd 6016(%rdi), %zmm6, %zmm6
	vmovdqa64 %zmm6, 4608(%rdi)
	vpaddd %zmm20, %zmm29, %zmm29
	vpternlogd $0x96, %zmm3, %zmm27, %zmm12
	vprord $2, %zmm2, %zmm3
	vprord $13, %zmm2, %zmm27
	vpternlogd $0xe8, %zmm30, %zmm2, %zmm22
	vpternlogd $0x96, %zmm26, %zmm16, %zmm9
	vpaddd %zmm7, %zmm4, %zmm4
	vmovdqa64 %zmm4, 6016(%rdi)
	vprord $22, %zmm2, %zmm7
	vmovdqa64 5056(%rdi), %zmm26
	vprord $7, %zmm26, %zmm16
	vpaddd 3904(%rdi), %zmm14, %zmm14
	vpaddd %zmm19, %zmm18, %zmm18
	vmovdqa64 %zmm18, 3904(%rdi)
	vprord $18, %zmm26, %zmm19
	vpsrld $3, %zmm26, %zmm20
	vpternlogd $0x96, %zmm21, %zmm31, %zmm17
	vmovdqa64 %zmm29, 896(%rdi)
	vmovdqa64 6528(%rdi), %zmm21
	vprord $7, %zmm21, %zmm31
	vprord $18, %zmm21, %zmm26
	jmp .Lavx512_zen5_own_0_24
	.p2align 4
.Lavx512_zen5_own_0_24:
	vpaddd 104(%r9){1to16}, %zmm29, %zmm30
	vpaddd %zmm12, %zmm24, %zmm24
	vpsrld $3, %zmm21, %zmm12
	vprord $2, %zmm6, %zmm21
	vpternlogd $0xe8, %zmm8, %zmm6, %zmm15
	vpaddd %zmm9, %zmm25, %zmm9
	vpaddd %zmm4, %zmm2, %zmm25
	vmovdqa64 %zmm25, 3712(%rdi)
	vpternlogd $0x96, %zmm27, %zmm3, %zmm7
	vprord $13, %zmm6, %zmm27
	vpaddd 172(%r9){1to16}, %zmm18, %zmm3
	vpternlogd $0x96, %zmm19, %zmm16, %zmm20
	vprord $22, %zmm6, %zmm19
	vprord $17, %zmm5, %zmm16
	vpaddd %zmm17, %zmm14, %zmm14
	vmovdqa64 %zmm14, 6464(%rdi)
	vprord $19, %zmm5, %zmm17
	vpsrld $10, %zmm5, %zmm4
	vpaddd %zmm30, %zmm0, %zmm30
	vmovdqa64 %zmm30, 6912(%rdi)
	vpaddd 6720(%rdi), %zmm24, %zmm5
	vmovdqa64 %zmm5, 6976(%rdi)
	vpternlogd $0x96, %zmm26, %zmm31, %zmm12
	vmovdqa64 448(%rdi), %zmm26
	vprord $17, %zmm26, %zmm31
	vprord $19, %zmm26, %zmm30
	vpaddd %zmm9, %zmm24, %zmm9
	vmovdqa64 %zmm9, 6720(%rdi)
	vpaddd %zmm7, %zmm22, %zmm7
	vmovdqa64 6144(%rdi), %zmm22
	vmovdqa64 %zmm22, %zmm24
	vpternlogd $0xb8, %zmm13, %zmm25, %zmm24
	vprord $6, %zmm25, %zmm29
	vprord $11, %zmm25, %zmm13
	vprord $25, %zmm25, %zmm6
	vpaddd %zmm3, %zmm22, %zmm3
	vpaddd 3968(%rdi), %zmm20, %zmm20
	vpaddd %zmm14, %zmm8, %zmm22
	vpternlogd $0x96, %zmm27, %zmm21, %zmm19
	vpsrld $10, %zmm26, %zmm27
	vpternlogd $0x96, %zmm17, %zmm16, %zmm4
	vpternlogd $0xb8, %zmm11, %zmm5, %zmm0
	vprord $6, %zmm5, %zmm17
	vprord $11, %zmm5, %zmm16
	vpaddd 16(%r8){1to16}, %zmm12, %zmm12
	vprord $25, %zmm5, %zmm21
	vprord $2, %zmm9, %zmm26
	vpaddd 5632(%rdi), %zmm7, %zmm7
	vpaddd %zmm24, %zmm28, %zmm24
	vprord $13, %zmm9, %zmm28
	vprord $22, %zmm9, %zmm14
	vpternlogd $0x96, %zmm13, %zmm29, %zmm6
	vmovdqa64 %zmm23, %zmm13
	vpternlogd $0xe8, %zmm1, %zmm9, %zmm13
	vmovdqa64 5120(%rdi), %zmm29
	vmovdqa64 %zmm29, %zmm23
	vpternlogd $0xb8, %zmm10, %zmm22, %zmm23
	vprord $6, %zmm22, %zmm10
	vprord $11, %zmm22, %zmm1
	vpaddd 6592(%rdi), %zmm20, %zmm20
	vprord $25, %zmm22, %zmm9
	vpaddd 4416(%rdi), %zmm0, %zmm0
	vpaddd %zmm19, %zmm15, %zmm19
	vpaddd 20(%r9){1to16}, %zmm29, %zmm29
	vpternlogd $0x96, %zmm16, %zmm17, %zmm21
	vprord $2, %zmm7, %zmm16
	vprord $13, %zmm7, %zmm17
	vmovdqa64 6848(%rdi), %zmm15
	vpternlogd $0xe8, %zmm2, %zmm7, %zmm15
	vpternlogd $0x96, %zmm28, %zmm26, %zmm14
	vpaddd %zmm6, %zmm24, %zmm24
	vmovdqa64 %zmm24, 6848(%rdi)
	vprord $22, %zmm7, %zmm6
	vpternlogd $0x96, %zmm30, %zmm31, %zmm27
	vpaddd 6336(%rdi), %zmm23, %zmm23
	vpaddd 4736(%rdi), %zmm12, %zmm12
	vpaddd %zmm4, %zmm20, %zmm20
	vmovdqa64 %zmm20, 6336(%rdi)
	vmovdqa64 5760(%rdi), %zmm4
	vprord $7, %zmm4, %zmm30
	vpternlogd $0x96, %zmm1, %zmm10, %zmm9
	vpaddd 4992(%rdi), %zmm19, %zmm19
	vmovdqa64 %zmm19, 5120(%rdi)
	vprord $18, %zmm4, %zmm1
	vpsrld $3, %zmm4, %zmm10
	vpaddd %zmm21, %zmm0, %zmm0
	vmovdqa64 5440(%rdi), %zmm21
	vprord $7, %zmm21, %zmm31
	vprord $18, %zmm21, %zmm28
	vpaddd %zmm14, %zmm13, %zmm14
	vpaddd %zmm24, %zmm7, %zmm13
	vmovdqa64 %zmm13, 4992(%rdi)
	vpternlogd $0x96, %zmm17, %zmm16, %zmm6
	vpsrld $3, %zmm21, %zmm17
	vpaddd %zmm27, %zmm12, %zmm12
	vpaddd 176(%r9){1to16}, %zmm20, %zmm27
	vprord $17, %zmm18, %zmm16
	vprord $19, %zmm18, %zmm26
	vpaddd %zmm9, %zmm23, %zmm23
	vmovdqa64 %zmm23, 4416(%rdi)
	jmp .Lavx512_zen5_own_0_25
	.p2align 4
.Lavx512_zen5_own_0_25:
	vpternlogd $0x96, %zmm1, %zmm30, %zmm10
	vprord $2, %zmm19, %zmm1
	vprord $13, %zmm19, %zmm30
	vpaddd 5952(%rdi), %zmm0, %zmm9
	vmovdqa64 %zmm9, 5632(%rdi)
	vprord $22, %zmm19, %zmm24
	vpsrld $10, %zmm18, %zmm21
	vmovdqa64 4608(%rdi), %zmm18
	vpternlogd $0xe8, %zmm18, %zmm19, %zmm8
	vpaddd %zmm14, %zmm0, %zmm14
	vmovdqa64 %zmm14, 5952(%rdi)
	vpaddd %zmm6, %zmm15, %zmm6
	vmovdqa64 6656(%rdi), %zmm15
	vmovdqa64 %zmm15, %zmm0
	vpternlogd $0xb8, %zmm25, %zmm13, %zmm0
	vprord $6, %zmm13, %zmm4
	vprord $11, %zmm13, %zmm19
	vprord $25, %zmm13, %zmm25
	vmovdqa64 %zmm12, 1152(%rdi)
	vpaddd 108(%r9){1to16}, %zmm12, %zmm13
	vpternlogd $0x96, %zmm28, %zmm31, %zmm17
	vpaddd %zmm23, %zmm18, %zmm28
	vmovdqa64 %zmm28, 3968(%rdi)
	vpaddd %zmm27, %zmm15, %zmm27
	vmovdqa64 %zmm27, 6144(%rdi)
	vpaddd 5056(%rdi), %zmm10, %zmm10
	vmovdqa64 896(%rdi), %zmm15
	vprord $17, %zmm15, %zmm31
	vmovdqa64 %zmm11, %zmm23
	vpternlogd $0xb8, %zmm5, %zmm9, %zmm23
	vprord $6, %zmm9, %zmm12
	vprord $11, %zmm9, %zmm18
	vpternlogd $0x96, %zmm30, %zmm1, %zmm24
	vprord $25, %zmm9, %zmm30
	vprord $2, %zmm14, %zmm1
	vpaddd 5888(%rdi), %zmm6, %zmm6
	vpaddd %zmm0, %zmm3, %zmm0
	vprord $13, %zmm14, %zmm3
	vprord $22, %zmm14, %zmm27
	vpternlogd $0x96, %zmm19, %zmm4, %zmm25
	vmovdqa64 6720(%rdi), %zmm19
	vmovdqa64 3520(%rdi), %zmm4
	vpternlogd $0xe8, %zmm19, %zmm14, %zmm4
	vmovdqa64 5696(%rdi), %zmm14
	vmovdqa64 %zmm14, %zmm19
	vpternlogd $0xb8, %zmm22, %zmm28, %zmm19
	vprord $6, %zmm28, %zmm5
	vprord $11, %zmm28, %zmm9
	vpaddd %zmm13, %zmm11, %zmm13
	vmovdqa64 %zmm13, 5888(%rdi)
	vprord $25, %zmm28, %zmm11
	vpaddd 6912(%rdi), %zmm23, %zmm23
	vprord $19, %zmm15, %zmm13
	vpaddd 6528(%rdi), %zmm17, %zmm17
	vpternlogd $0x96, %zmm18, %zmm12, %zmm30
	vprord $2, %zmm6, %zmm18
	vprord $13, %zmm6, %zmm12
	vpternlogd $0xe8, %zmm7, %zmm6, %zmm2
	vpternlogd $0x96, %zmm3, %zmm1, %zmm27
	vpaddd %zmm25, %zmm0, %zmm0
	vmovdqa64 %zmm0, 6528(%rdi)
	vprord $22, %zmm6, %zmm25
	vpsrld $10, %zmm15, %zmm3
	vpaddd %zmm19, %zmm29, %zmm19
	vpternlogd $0x96, %zmm26, %zmm16, %zmm21
	vpaddd 4928(%rdi), %zmm10, %zmm10
	vpaddd %zmm24, %zmm8, %zmm24
	vpternlogd $0x96, %zmm9, %zmm5, %zmm11
	vpaddd 24(%r9){1to16}, %zmm14, %zmm14
	vpaddd 4160(%rdi), %zmm17, %zmm17
	vmovdqa64 5184(%rdi), %zmm9
	vprord $7, %zmm9, %zmm5
	vpaddd %zmm30, %zmm23, %zmm23
	vprord $18, %zmm9, %zmm30
	vpsrld $3, %zmm9, %zmm8
	vpaddd %zmm27, %zmm4, %zmm27
	vpaddd %zmm0, %zmm6, %zmm4
	vmovdqa64 %zmm4, 5696(%rdi)
	vpternlogd $0x96, %zmm12, %zmm18, %zmm25
	vpternlogd $0x96, %zmm13, %zmm31, %zmm3
	vpaddd %zmm21, %zmm10, %zmm10
	vmovdqa64 %zmm10, 6912(%rdi)
	vpaddd 6784(%rdi), %zmm24, %zmm24
	vmovdqa64 3456(%rdi), %zmm21
	vprord $7, %zmm21, %zmm13
	vprord $18, %zmm21, %zmm31
	vpaddd %zmm11, %zmm19, %zmm19
	vmovdqa64 %zmm19, 6784(%rdi)
	vpsrld $3, %zmm21, %zmm11
	vprord $17, %zmm20, %zmm12
	vpaddd 28(%r9){1to16}, %zmm22, %zmm18
	vmovdqa64 %zmm18, 5056(%rdi)
	vpaddd 4352(%rdi), %zmm23, %zmm26
	vmovdqa64 %zmm26, 6656(%rdi)
	vpternlogd $0x96, %zmm30, %zmm5, %zmm8
	vprord $19, %zmm20, %zmm30
	vpsrld $10, %zmm20, %zmm5
	vpaddd %zmm27, %zmm23, %zmm27
	vmovdqa64 %zmm27, 4352(%rdi)
	vpaddd %zmm25, %zmm2, %zmm25
	jmp .Lavx512_zen5_own_0_26
	.p2align 4
.Lavx512_zen5_own_0_26:
	vmovdqa64 3712(%rdi), %zmm2
	vmovdqa64 4992(%rdi), %zmm23
	vpternlogd $0xe2, %zmm2, %zmm4, %zmm23
	vprord $6, %zmm4, %zmm16
	vprord $11, %zmm4, %zmm29
	vprord $25, %zmm4, %zmm1
	vpaddd %zmm3, %zmm17, %zmm17
	vpaddd 180(%r9){1to16}, %zmm10, %zmm3
	vmovdqa64 5120(%rdi), %zmm20
	vpaddd %zmm19, %zmm20, %zmm15
	vmovdqa64 %zmm15, 7040(%rdi)
	vprord $2, %zmm24, %zmm19
	vprord $13, %zmm24, %zmm0
	vpternlogd $0x96, %zmm31, %zmm13, %zmm11
	vmovdqa64 6976(%rdi), %zmm31
	vmovdqa64 5632(%rdi), %zmm13
	vpternlogd $0xe2, %zmm31, %zmm26, %zmm13
	vprord $6, %zmm26, %zmm21
	vprord $11, %zmm26, %zmm9
	vpaddd 5760(%rdi), %zmm8, %zmm8
	vprord $25, %zmm26, %zmm18
	vprord $2, %zmm27, %zmm26
	vpaddd 4480(%rdi), %zmm25, %zmm25
	vpaddd 6144(%rdi), %zmm23, %zmm23
	vprord $13, %zmm27, %zmm10
	vprord $22, %zmm27, %zmm4
	vpternlogd $0x96, %zmm29, %zmm16, %zmm1
	vmovdqa64 5952(%rdi), %zmm29
	vmovdqa64 6720(%rdi), %zmm16
	vpternlogd $0xe8, %zmm29, %zmm27, %zmm16
	vpternlogd $0xb8, %zmm28, %zmm15, %zmm22
	vprord $6, %zmm15, %zmm27
	vprord $11, %zmm15, %zmm29
	vmovdqa64 %zmm17, 1408(%rdi)
	vpaddd 112(%r9){1to16}, %zmm17, %zmm28
	vprord $25, %zmm15, %zmm17
	vpaddd 5888(%rdi), %zmm13, %zmm13
	vprord $22, %zmm24, %zmm15
	vpaddd %zmm3, %zmm2, %zmm3
	vpternlogd $0x96, %zmm9, %zmm21, %zmm18
	vprord $2, %zmm25, %zmm9
	vprord $13, %zmm25, %zmm21
	vpternlogd $0xe8, %zmm6, %zmm25, %zmm7
	vpternlogd $0x96, %zmm10, %zmm26, %zmm4
	vpaddd %zmm1, %zmm23, %zmm23
	vmovdqa64 %zmm23, 3712(%rdi)
	vprord $22, %zmm25, %zmm1
	vmovdqa64 4608(%rdi), %zmm10
	vpternlogd $0xe8, %zmm20, %zmm24, %zmm10
	vpaddd %zmm22, %zmm14, %zmm22
	vpaddd %zmm28, %zmm31, %zmm28
	vmovdqa64 1152(%rdi), %zmm31
	vprord $17, %zmm31, %zmm14
	vprord $19, %zmm31, %zmm26
	vpternlogd $0x96, %zmm29, %zmm27, %zmm17
	vpternlogd $0x96, %zmm0, %zmm19, %zmm15
	vpsrld $10, %zmm31, %zmm0
	vpaddd 5440(%rdi), %zmm11, %zmm11
	vpaddd %zmm18, %zmm13, %zmm13
	vpternlogd $0x96, %zmm30, %zmm12, %zmm5
	vpaddd 4096(%rdi), %zmm8, %zmm8
	vmovdqa64 4800(%rdi), %zmm30
	vprord $7, %zmm30, %zmm12
	vpaddd %zmm4, %zmm16, %zmm4
	vpaddd %zmm23, %zmm25, %zmm16
	vmovdqa64 %zmm16, 5440(%rdi)
	vpternlogd $0x96, %zmm21, %zmm9, %zmm1
	vprord $18, %zmm30, %zmm21
	vpsrld $3, %zmm30, %zmm9
	vmovdqa64 4544(%rdi), %zmm18
	vprord $7, %zmm18, %zmm19
	vmovdqa64 3968(%rdi), %zmm29
	vpaddd 32(%r9){1to16}, %zmm29, %zmm27
	vmovdqa64 %zmm27, 6976(%rdi)
	vpaddd %zmm17, %zmm22, %zmm22
	vmovdqa64 %zmm22, 4608(%rdi)
	vpaddd %zmm15, %zmm10, %zmm15
	vpternlogd $0x96, %zmm26, %zmm14, %zmm0
	vpaddd 4672(%rdi), %zmm11, %zmm11
	vpaddd 3520(%rdi), %zmm13, %zmm26
	vmovdqa64 %zmm26, 5888(%rdi)
	vpaddd %zmm5, %zmm8, %zmm8
	vmovdqa64 %zmm8, 3520(%rdi)
	vprord $18, %zmm18, %zmm5
	vpsrld $3, %zmm18, %zmm14
	vpaddd %zmm4, %zmm13, %zmm4
	vmovdqa64 %zmm4, 6144(%rdi)
	vpaddd %zmm1, %zmm7, %zmm1
	vmovdqa64 4992(%rdi), %zmm7
	vmovdqa64 5696(%rdi), %zmm13
	vpternlogd $0xe2, %zmm7, %zmm16, %zmm13
	vprord $6, %zmm16, %zmm10
	vprord $11, %zmm16, %zmm17
	vprord $25, %zmm16, %zmm2
	vpternlogd $0x96, %zmm21, %zmm12, %zmm9
	vpaddd %zmm22, %zmm24, %zmm21
	vpaddd 6464(%rdi), %zmm15, %zmm15
	vpaddd %zmm0, %zmm11, %zmm11
	vmovdqa64 6912(%rdi), %zmm0
	vprord $17, %zmm0, %zmm12
	jmp .Lavx512_zen5_own_0_27
	.p2align 4
.Lavx512_zen5_own_0_27:
	vmovdqa64 5632(%rdi), %zmm31
	vmovdqa64 6656(%rdi), %zmm22
	vpternlogd $0xe2, %zmm31, %zmm26, %zmm22
	vprord $6, %zmm26, %zmm23
	vprord $11, %zmm26, %zmm18
	vpaddd 184(%r9){1to16}, %zmm8, %zmm30
	vprord $25, %zmm26, %zmm8
	vprord $2, %zmm4, %zmm27
	vpaddd 6016(%rdi), %zmm1, %zmm1
	vpaddd %zmm13, %zmm3, %zmm13
	vprord $13, %zmm4, %zmm3
	vprord $22, %zmm4, %zmm26
	vpternlogd $0x96, %zmm17, %zmm10, %zmm2
	vmovdqa64 4352(%rdi), %zmm17
	vmovdqa64 5952(%rdi), %zmm10
	vpternlogd $0xe8, %zmm17, %zmm4, %zmm10
	vpternlogd $0xb8, 7040(%rdi), %zmm21, %zmm29
	vprord $6, %zmm21, %zmm4
	vprord $11, %zmm21, %zmm17
	vmovdqa64 %zmm11, 1600(%rdi)
	vpaddd 116(%r9){1to16}, %zmm11, %zmm16
	vprord $25, %zmm21, %zmm11
	vpaddd %zmm22, %zmm28, %zmm22
	vprord $2, %zmm15, %zmm28
	vpternlogd $0x96, %zmm5, %zmm19, %zmm14
	vpternlogd $0x96, %zmm18, %zmm23, %zmm8
	vprord $2, %zmm1, %zmm18
	vprord $13, %zmm1, %zmm23
	vpternlogd $0xe8, %zmm25, %zmm1, %zmm6
	vpternlogd $0x96, %zmm3, %zmm27, %zmm26
	vpaddd %zmm2, %zmm13, %zmm13
	vmovdqa64 %zmm13, 3968(%rdi)
	vprord $22, %zmm1, %zmm2
	vprord $13, %zmm15, %zmm3
	vpaddd 5056(%rdi), %zmm29, %zmm29
	vprord $22, %zmm15, %zmm27
	vpaddd %zmm30, %zmm7, %zmm30
	vprord $19, %zmm0, %zmm7
	vpternlogd $0x96, %zmm17, %zmm4, %zmm11
	vpsrld $10, %zmm0, %zmm17
	vpaddd 5184(%rdi), %zmm9, %zmm9
	vpternlogd $0xe8, %zmm24, %zmm15, %zmm20
	vpaddd %zmm8, %zmm22, %zmm22
	vpaddd %zmm16, %zmm31, %zmm16
	vmovdqa64 1408(%rdi), %zmm31
	vprord $17, %zmm31, %zmm8
	vprord $19, %zmm31, %zmm4
	vpaddd %zmm26, %zmm10, %zmm26
	vpaddd %zmm13, %zmm1, %zmm10
	vmovdqa64 %zmm10, 5632(%rdi)
	vpternlogd $0x96, %zmm23, %zmm18, %zmm2
	vpsrld $10, %zmm31, %zmm23
	vpternlogd $0x96, %zmm3, %zmm28, %zmm27
	vpaddd 3456(%rdi), %zmm14, %zmm14
	vmovdqa64 5824(%rdi), %zmm3
	vprord $7, %zmm3, %zmm28
	vprord $18, %zmm3, %zmm18
	vpaddd %zmm11, %zmm29, %zmm29
	vmovdqa64 %zmm29, 3456(%rdi)
	vpternlogd $0x96, %zmm7, %zmm12, %zmm17
	vpaddd 5376(%rdi), %zmm9, %zmm9
	vpsrld $3, %zmm3, %zmm7
	vpaddd 6720(%rdi), %zmm22, %zmm12
	vmovdqa64 %zmm12, 5376(%rdi)
	vmovdqa64 5248(%rdi), %zmm11
	vprord $7, %zmm11, %zmm5
	vprord $18, %zmm11, %zmm19
	vmovdqa64 7040(%rdi), %zmm31
	vpaddd 36(%r9){1to16}, %zmm31, %zmm0
	vmovdqa64 %zmm0, 6720(%rdi)
	vpaddd %zmm26, %zmm22, %zmm26
	vmovdqa64 %zmm26, 5120(%rdi)
	vpaddd %zmm2, %zmm6, %zmm2
	vmovdqa64 5696(%rdi), %zmm6
	vmovdqa64 5440(%rdi), %zmm22
	vpternlogd $0xe2, %zmm6, %zmm10, %zmm22
	vprord $6, %zmm10, %zmm13
	vprord $11, %zmm10, %zmm3
	vprord $25, %zmm10, %zmm0
	vpaddd %zmm27, %zmm20, %zmm27
	vpternlogd $0x96, %zmm4, %zmm8, %zmm23
	vpaddd %zmm29, %zmm15, %zmm4
	vmovdqa64 %zmm4, 5184(%rdi)
	vpaddd 6272(%rdi), %zmm14, %zmm14
	vpaddd %zmm17, %zmm9, %zmm9
	vmovdqa64 %zmm9, 4992(%rdi)
	vpsrld $3, %zmm11, %zmm17
	vmovdqa64 6656(%rdi), %zmm8
	vmovdqa64 5888(%rdi), %zmm20
	vpternlogd $0xe2, %zmm8, %zmm12, %zmm20
	vprord $6, %zmm12, %zmm29
	vprord $11, %zmm12, %zmm11
	vpternlogd $0x96, %zmm18, %zmm28, %zmm7
	vprord $25, %zmm12, %zmm18
	vprord $2, %zmm26, %zmm28
	vpaddd 6848(%rdi), %zmm2, %zmm2
	vpaddd %zmm22, %zmm30, %zmm22
	vprord $13, %zmm26, %zmm30
	vprord $22, %zmm26, %zmm12
	vpternlogd $0x96, %zmm3, %zmm13, %zmm0
	jmp .Lavx512_zen5_own_0_28
	.p2align 4
.Lavx512_zen5_own_0_28:
	vmovdqa64 6144(%rdi), %zmm3
	vmovdqa64 4352(%rdi), %zmm13
	vpternlogd $0xe8, %zmm3, %zmm26, %zmm13
	vpternlogd $0xb8, %zmm21, %zmm4, %zmm31
	vprord $6, %zmm4, %zmm26
	vprord $11, %zmm4, %zmm3
	vpaddd 4416(%rdi), %zmm27, %zmm27
	vprord $25, %zmm4, %zmm10
	vpaddd %zmm20, %zmm16, %zmm20
	vpaddd %zmm23, %zmm14, %zmm14
	vpaddd 188(%r9){1to16}, %zmm9, %zmm23
	vpternlogd $0x96, %zmm11, %zmm29, %zmm18
	vprord $2, %zmm2, %zmm11
	vprord $13, %zmm2, %zmm29
	vpternlogd $0xe8, %zmm1, %zmm2, %zmm25
	vpternlogd $0x96, %zmm30, %zmm28, %zmm12
	vpaddd %zmm0, %zmm22, %zmm22
	vmovdqa64 %zmm22, 4416(%rdi)
	vprord $22, %zmm2, %zmm0
	vpternlogd $0x96, %zmm19, %zmm5, %zmm17
	vpaddd 6976(%rdi), %zmm31, %zmm31
	vprord $2, %zmm27, %zmm19
	vprord $13, %zmm27, %zmm5
	vpaddd 4800(%rdi), %zmm7, %zmm7
	vpternlogd $0x96, %zmm3, %zmm26, %zmm10
	vmovdqa64 %zmm14, 1664(%rdi)
	vprord $22, %zmm27, %zmm3
	vpaddd 120(%r9){1to16}, %zmm14, %zmm26
	vpaddd %zmm23, %zmm6, %zmm23
	vpaddd %zmm18, %zmm20, %zmm20
	vmovdqa64 3520(%rdi), %zmm18
	vprord $17, %zmm18, %zmm6
	vprord $19, %zmm18, %zmm30
	vpternlogd $0xe8, %zmm15, %zmm27, %zmm24
	vpaddd %zmm12, %zmm13, %zmm12
	vpaddd %zmm22, %zmm2, %zmm13
	vmovdqa64 %zmm13, 5696(%rdi)
	vpternlogd $0x96, %zmm29, %zmm11, %zmm0
	vpsrld $10, %zmm18, %zmm29
	vmovdqa64 1600(%rdi), %zmm11
	vprord $17, %zmm11, %zmm28
	vprord $19, %zmm11, %zmm16
	vpaddd 4544(%rdi), %zmm17, %zmm17
	vpaddd 3584(%rdi), %zmm7, %zmm7
	vpaddd %zmm10, %zmm31, %zmm31
	vmovdqa64 %zmm31, 3584(%rdi)
	vpternlogd $0x96, %zmm5, %zmm19, %zmm3
	vpaddd %zmm26, %zmm8, %zmm26
	vpsrld $10, %zmm11, %zmm8
	vpaddd 5952(%rdi), %zmm20, %zmm5
	vmovdqa64 %zmm5, 6656(%rdi)
	vmovdqa64 5504(%rdi), %zmm19
	vprord $7, %zmm19, %zmm10
	vprord $18, %zmm19, %zmm18
	vpaddd 40(%r9){1to16}, %zmm21, %zmm11
	vmovdqa64 %zmm11, 5952(%rdi)
	vpaddd %zmm12, %zmm20, %zmm12
	vmovdqa64 %zmm12, 4544(%rdi)
	vpaddd %zmm0, %zmm25, %zmm0
	vmovdqa64 5440(%rdi), %zmm25
	vmovdqa64 5632(%rdi), %zmm20
	vpternlogd $0xe2, %zmm25, %zmm13, %zmm20
	vprord $6, %zmm13, %zmm22
	vprord $11, %zmm13, %zmm11
	vprord $25, %zmm13, %zmm14
	vpternlogd $0x96, %zmm30, %zmm6, %zmm29
	vpaddd 576(%rdi), %zmm17, %zmm17
	vpaddd %zmm31, %zmm27, %zmm30
	vmovdqa64 %zmm30, 4800(%rdi)
	vpaddd %zmm3, %zmm24, %zmm3
	vpternlogd $0x96, %zmm16, %zmm28, %zmm8
	vpsrld $3, %zmm19, %zmm16
	vmovdqa64 5888(%rdi), %zmm28
	vmovdqa64 5376(%rdi), %zmm24
	vpternlogd $0xe2, %zmm28, %zmm5, %zmm24
	vprord $6, %zmm5, %zmm6
	vprord $11, %zmm5, %zmm31
	vprord $25, %zmm5, %zmm19
	vprord $2, %zmm12, %zmm5
	vpaddd 6528(%rdi), %zmm0, %zmm0
	vpaddd %zmm20, %zmm23, %zmm20
	vprord $13, %zmm12, %zmm23
	vprord $22, %zmm12, %zmm13
	vpternlogd $0x96, %zmm11, %zmm22, %zmm14
	vmovdqa64 5120(%rdi), %zmm11
	vmovdqa64 6144(%rdi), %zmm22
	vpternlogd $0xe8, %zmm11, %zmm12, %zmm22
	vpternlogd $0xb8, %zmm4, %zmm30, %zmm21
	vprord $6, %zmm30, %zmm4
	vprord $11, %zmm30, %zmm12
	vpaddd %zmm29, %zmm7, %zmm7
	vprord $25, %zmm30, %zmm29
	vpaddd %zmm24, %zmm26, %zmm24
	vpaddd 6784(%rdi), %zmm3, %zmm3
	vpaddd %zmm8, %zmm17, %zmm17
	vpternlogd $0x96, %zmm31, %zmm6, %zmm19
	vprord $2, %zmm0, %zmm31
	vprord $13, %zmm0, %zmm6
	vpternlogd $0xe8, %zmm2, %zmm0, %zmm1
	vpternlogd $0x96, %zmm23, %zmm5, %zmm13
	jmp .Lavx512_zen5_own_0_29
	.p2align 4
.Lavx512_zen5_own_0_29:
	vpaddd %zmm14, %zmm20, %zmm20
	vmovdqa64 %zmm20, 6784(%rdi)
	vprord $22, %zmm0, %zmm14
	vmovdqa64 6208(%rdi), %zmm23
	vprord $7, %zmm23, %zmm5
	vpaddd 6720(%rdi), %zmm21, %zmm21
	vprord $18, %zmm23, %zmm8
	vpsrld $3, %zmm23, %zmm26
	vpaddd 192(%r9){1to16}, %zmm7, %zmm23
	vpternlogd $0x96, %zmm12, %zmm4, %zmm29
	vmovdqa64 %zmm17, 1728(%rdi)
	vpternlogd $0x96, %zmm18, %zmm10, %zmm16
	vprord $2, %zmm3, %zmm18
	vprord $13, %zmm3, %zmm10
	vpaddd %zmm19, %zmm24, %zmm24
	vprord $22, %zmm3, %zmm19
	vpaddd 124(%r9){1to16}, %zmm17, %zmm12
	vprord $17, %zmm9, %zmm4
	vpaddd %zmm13, %zmm22, %zmm13
	vpaddd %zmm20, %zmm0, %zmm22
	vmovdqa64 %zmm22, 6720(%rdi)
	vpternlogd $0x96, %zmm6, %zmm31, %zmm14
	vprord $19, %zmm9, %zmm6
	vpternlogd $0x96, %zmm8, %zmm5, %zmm26
	vpaddd %zmm23, %zmm25, %zmm23
	vpsrld $10, %zmm9, %zmm25
	vpternlogd $0xe8, %zmm27, %zmm3, %zmm15
	vpaddd %zmm29, %zmm21, %zmm21
	vmovdqa64 %zmm21, 5440(%rdi)
	vpaddd 5824(%rdi), %zmm16, %zmm16
	vmovdqa64 1664(%rdi), %zmm29
	vprord $17, %zmm29, %zmm8
	vprord $19, %zmm29, %zmm5
	vpaddd 4352(%rdi), %zmm24, %zmm31
	vmovdqa64 %zmm31, 5824(%rdi)
	vpternlogd $0x96, %zmm10, %zmm18, %zmm19
	vpaddd %zmm12, %zmm28, %zmm12
	vpsrld $10, %zmm29, %zmm28
	vpaddd %zmm13, %zmm24, %zmm13
	vmovdqa64 %zmm13, 5888(%rdi)
	vpaddd %zmm14, %zmm1, %zmm14
	vmovdqa64 5632(%rdi), %zmm1
	vmovdqa64 5696(%rdi), %zmm24
	vpternlogd $0xe2, %zmm1, %zmm22, %zmm24
	vprord $6, %zmm22, %zmm10
	vprord $11, %zmm22, %zmm18
	vprord $25, %zmm22, %zmm9
	vpaddd 5248(%rdi), %zmm26, %zmm26
	vpternlogd $0x96, %zmm6, %zmm4, %zmm25
	vpaddd %zmm21, %zmm3, %zmm6
	vmovdqa64 %zmm6, 5248(%rdi)
	vpaddd 4288(%rdi), %zmm16, %zmm16
	vmovdqa64 5312(%rdi), %zmm4
	vprord $7, %zmm4, %zmm29
	vprord $18, %zmm4, %zmm21
	vmovdqa64 5376(%rdi), %zmm20
	vmovdqa64 6656(%rdi), %zmm17
	vpternlogd $0xe2, %zmm20, %zmm31, %zmm17
	vprord $6, %zmm31, %zmm20
	vprord $11, %zmm31, %zmm22
	vpaddd %zmm19, %zmm15, %zmm19
	vprord $25, %zmm31, %zmm15
	vprord $2, %zmm13, %zmm31
	vpaddd 3712(%rdi), %zmm14, %zmm14
	vpaddd %zmm24, %zmm23, %zmm24
	vprord $13, %zmm13, %zmm23
	vprord $22, %zmm13, %zmm1
	vpternlogd $0x96, %zmm18, %zmm10, %zmm9
	vmovdqa64 4544(%rdi), %zmm18
	vpternlogd $0xe8, %zmm11, %zmm13, %zmm18
	vmovdqa64 5184(%rdi), %zmm10
	vmovdqa64 %zmm10, %zmm11
	vpternlogd $0xb8, %zmm30, %zmm6, %zmm11
	vprord $6, %zmm6, %zmm13
	vprord $11, %zmm6, %zmm30
	vpternlogd $0x96, %zmm5, %zmm8, %zmm28
	vprord $25, %zmm6, %zmm5
	vpaddd %zmm17, %zmm12, %zmm17
	vpaddd 448(%rdi), %zmm26, %zmm26
	vpaddd %zmm25, %zmm16, %zmm16
	vmovdqa64 %zmm16, 3712(%rdi)
	vpternlogd $0x96, %zmm22, %zmm20, %zmm15
	vpaddd 4608(%rdi), %zmm19, %zmm19
	vmovdqa64 %zmm19, 4288(%rdi)
	vprord $2, %zmm14, %zmm22
	vprord $13, %zmm14, %zmm20
	vpternlogd $0x96, %zmm23, %zmm31, %zmm1
	vpaddd %zmm9, %zmm24, %zmm24
	vmovdqa64 %zmm24, 4608(%rdi)
	vprord $22, %zmm14, %zmm9
	vpsrld $3, %zmm4, %zmm23
	vpaddd 5952(%rdi), %zmm11, %zmm11
	vmovdqa64 3648(%rdi), %zmm31
	vprord $7, %zmm31, %zmm25
	vprord $18, %zmm31, %zmm12
	vpternlogd $0xe8, %zmm0, %zmm14, %zmm2
	vpternlogd $0x96, %zmm30, %zmm13, %zmm5
	vpaddd %zmm28, %zmm26, %zmm26
	vpsrld $3, %zmm31, %zmm28
	vpaddd 196(%r9){1to16}, %zmm16, %zmm30
	jmp .Lavx512_zen5_own_0_30
	.p2align 4
.Lavx512_zen5_own_0_30:
	vpaddd %zmm15, %zmm17, %zmm17
	vpbroadcastd 4(%rbx), %zmm15
	vpaddd 5568(%rdi), %zmm15, %zmm15
	vprord $2, %zmm19, %zmm13
	vprord $13, %zmm19, %zmm8
	vpaddd %zmm1, %zmm18, %zmm1
	vpaddd %zmm24, %zmm14, %zmm18
	vmovdqa64 %zmm18, 5568(%rdi)
	vpternlogd $0x96, %zmm20, %zmm22, %zmm9
	vpternlogd $0x96, %zmm21, %zmm29, %zmm23
	vprord $22, %zmm19, %zmm21
	vprord $17, %zmm7, %zmm29
	vpternlogd $0xe8, %zmm3, %zmm19, %zmm27
	vpaddd 276(%r9){1to16}, %zmm10, %zmm10
	vmovdqa64 %zmm26, 256(%rdi)
	vpaddd %zmm5, %zmm11, %zmm11
	vmovdqa64 %zmm11, 5184(%rdi)
	vpaddd 128(%r9){1to16}, %zmm26, %zmm5
	vpternlogd $0x96, %zmm12, %zmm25, %zmm28
	vpaddd 5632(%rdi), %zmm30, %zmm30
	vpaddd 6144(%rdi), %zmm17, %zmm12
	vmovdqa64 %zmm12, 5632(%rdi)
	vprord $19, %zmm7, %zmm25
	vpsrld $10, %zmm7, %zmm7
	vpbroadcastd 0(%rbx), %zmm20
	vpaddd 6400(%rdi), %zmm20, %zmm20
	vmovdqa64 %zmm20, 6144(%rdi)
	vpaddd %zmm1, %zmm17, %zmm1
	vmovdqa64 %zmm1, 6400(%rdi)
	vpaddd %zmm9, %zmm2, %zmm9
	vmovdqa64 5696(%rdi), %zmm2
	vmovdqa64 6720(%rdi), %zmm17
	vpternlogd $0xe2, %zmm2, %zmm18, %zmm17
	vprord $6, %zmm18, %zmm22
	vprord $11, %zmm18, %zmm24
	vprord $25, %zmm18, %zmm26
	vpaddd 5504(%rdi), %zmm23, %zmm23
	vpternlogd $0x96, %zmm8, %zmm13, %zmm21
	vpaddd %zmm11, %zmm19, %zmm8
	vmovdqa64 %zmm8, 5504(%rdi)
	vpaddd 5376(%rdi), %zmm5, %zmm5
	vmovdqa64 1728(%rdi), %zmm13
	vprord $17, %zmm13, %zmm11
	vprord $19, %zmm13, %zmm31
	vmovdqa64 6656(%rdi), %zmm4
	vmovdqa64 5824(%rdi), %zmm16
	vpternlogd $0xe2, %zmm4, %zmm12, %zmm16
	vprord $6, %zmm12, %zmm4
	vprord $11, %zmm12, %zmm18
	vpaddd 6208(%rdi), %zmm28, %zmm28
	vprord $25, %zmm12, %zmm2
	vprord $2, %zmm1, %zmm12
	vpaddd 3968(%rdi), %zmm9, %zmm9
	vpaddd %zmm17, %zmm30, %zmm17
	vprord $13, %zmm1, %zmm30
	vprord $22, %zmm1, %zmm20
	vpternlogd $0x96, %zmm24, %zmm22, %zmm26
	vpternlogd $0x96, %zmm25, %zmm29, %zmm7
	vpsrld $10, %zmm13, %zmm25
	vpaddd 3904(%rdi), %zmm23, %zmm23
	vpaddd %zmm21, %zmm27, %zmm21
	vmovdqa64 4800(%rdi), %zmm27
	vpternlogd $0xb8, %zmm6, %zmm8, %zmm27
	vprord $6, %zmm8, %zmm29
	vprord $11, %zmm8, %zmm24
	vpaddd %zmm16, %zmm5, %zmm16
	vmovdqa64 5888(%rdi), %zmm5
	vmovdqa64 4544(%rdi), %zmm22
	vpternlogd $0xe8, %zmm5, %zmm1, %zmm22
	vprord $25, %zmm8, %zmm13
	vprord $7, %zmm15, %zmm1
	vpternlogd $0x96, %zmm18, %zmm4, %zmm2
	vpaddd 896(%rdi), %zmm28, %zmm28
	vprord $18, %zmm15, %zmm18
	vpsrld $3, %zmm15, %zmm4
	vpternlogd $0x96, %zmm30, %zmm12, %zmm20
	vpaddd %zmm26, %zmm17, %zmm17
	vmovdqa64 %zmm17, 3904(%rdi)
	vpternlogd $0x96, %zmm31, %zmm11, %zmm25
	vpaddd %zmm7, %zmm23, %zmm23
	vpaddd 3456(%rdi), %zmm21, %zmm21
	vmovdqa64 %zmm21, 3968(%rdi)
	vpaddd %zmm27, %zmm10, %zmm27
	vprord $2, %zmm9, %zmm10
	vprord $13, %zmm9, %zmm7
	vpbroadcastd 8(%rbx), %zmm31
	vpaddd 3840(%rdi), %zmm31, %zmm31
	vmovdqa64 %zmm31, 3456(%rdi)
	vpternlogd $0xe8, %zmm14, %zmm9, %zmm0
	vpternlogd $0x96, %zmm24, %zmm29, %zmm13
	vpaddd %zmm2, %zmm16, %zmm16
	vprord $22, %zmm9, %zmm2
	vmovdqa64 3392(%rdi), %zmm24
	vprord $7, %zmm24, %zmm29
	vpternlogd $0x96, %zmm18, %zmm1, %zmm4
	vpaddd %zmm20, %zmm22, %zmm20
	vpaddd %zmm17, %zmm9, %zmm22
	vmovdqa64 %zmm22, 3840(%rdi)
	vprord $18, %zmm24, %zmm18
	vpaddd %zmm25, %zmm28, %zmm28
	jmp .Lavx512_zen5_own_0_31
	.p2align 4
.Lavx512_zen5_own_0_31:
	vpsrld $3, %zmm24, %zmm25
	vmovdqa64 3328(%rdi), %zmm1
	vprord $7, %zmm1, %zmm11
	vpaddd 200(%r9){1to16}, %zmm23, %zmm26
	vprord $18, %zmm1, %zmm30
	vpsrld $3, %zmm1, %zmm12
	vpternlogd $0xe8, %zmm19, %zmm21, %zmm3
	vpbroadcastd 12(%rbx), %zmm17
	vpaddd 4224(%rdi), %zmm17, %zmm17
	vmovdqa64 %zmm17, 6208(%rdi)
	vpaddd %zmm13, %zmm27, %zmm27
	vmovdqa64 %zmm27, 4224(%rdi)
	vpaddd 5120(%rdi), %zmm16, %zmm13
	vmovdqa64 %zmm13, 5376(%rdi)
	vpternlogd $0x96, %zmm7, %zmm10, %zmm2
	vprord $2, %zmm21, %zmm7
	vpaddd 6144(%rdi), %zmm4, %zmm4
	vpaddd %zmm20, %zmm16, %zmm20
	vmovdqa64 %zmm20, 6144(%rdi)
	vprord $13, %zmm21, %zmm16
	vprord $22, %zmm21, %zmm10
	vmovdqa64 %zmm28, 704(%rdi)
	vpternlogd $0x96, %zmm18, %zmm29, %zmm25
	vpaddd 132(%r9){1to16}, %zmm28, %zmm18
	vpaddd 5696(%rdi), %zmm26, %zmm26
	vmovdqa64 5568(%rdi), %zmm29
	vmovdqa64 6720(%rdi), %zmm28
	vpternlogd $0xb8, %zmm29, %zmm22, %zmm28
	vpternlogd $0x96, %zmm30, %zmm11, %zmm12
	vprord $6, %zmm22, %zmm30
	vprord $11, %zmm22, %zmm11
	vpaddd %zmm27, %zmm21, %zmm1
	vmovdqa64 %zmm1, 5696(%rdi)
	vpaddd %zmm2, %zmm0, %zmm2
	vprord $25, %zmm22, %zmm0
	vmovdqa64 3712(%rdi), %zmm27
	vprord $17, %zmm27, %zmm17
	vmovdqa64 %zmm4, 832(%rdi)
	vprord $19, %zmm27, %zmm24
	vpsrld $10, %zmm27, %zmm27
	vpternlogd $0x96, %zmm16, %zmm7, %zmm10
	vpaddd 280(%r9){1to16}, %zmm4, %zmm16
	vpaddd 5312(%rdi), %zmm25, %zmm25
	vprord $7, %zmm31, %zmm7
	vprord $18, %zmm31, %zmm4
	vpaddd 6656(%rdi), %zmm18, %zmm18
	vpsrld $3, %zmm31, %zmm19
	vmovdqa64 5632(%rdi), %zmm31
	vmovdqa64 5824(%rdi), %zmm21
	vpternlogd $0xb8, %zmm31, %zmm13, %zmm21
	vprord $6, %zmm13, %zmm31
	vpaddd 3648(%rdi), %zmm12, %zmm12
	vprord $11, %zmm13, %zmm22
	vprord $25, %zmm13, %zmm29
	vpaddd 4416(%rdi), %zmm2, %zmm2
	vpternlogd $0x96, %zmm11, %zmm30, %zmm0
	vprord $2, %zmm20, %zmm11
	vprord $13, %zmm20, %zmm30
	vpaddd %zmm28, %zmm26, %zmm28
	vpternlogd $0x96, %zmm24, %zmm17, %zmm27
	vprord $22, %zmm20, %zmm24
	vmovdqa64 256(%rdi), %zmm17
	vprord $17, %zmm17, %zmm26
	vpaddd 6336(%rdi), %zmm25, %zmm25
	vpaddd %zmm10, %zmm3, %zmm10
	vprord $19, %zmm17, %zmm3
	vpsrld $10, %zmm17, %zmm17
	vpaddd 4800(%rdi), %zmm16, %zmm16
	vmovdqa64 %zmm6, %zmm13
	vpternlogd $0xb8, %zmm8, %zmm1, %zmm13
	vprord $6, %zmm1, %zmm8
	vprord $11, %zmm1, %zmm6
	vpternlogd $0x96, %zmm4, %zmm7, %zmm19
	vpternlogd $0x96, %zmm22, %zmm31, %zmm29
	vprord $25, %zmm1, %zmm22
	vpaddd %zmm21, %zmm18, %zmm21
	vmovdqa64 6400(%rdi), %zmm18
	vpternlogd $0xe8, %zmm5, %zmm20, %zmm18
	vpaddd 1152(%rdi), %zmm12, %zmm12
	vpternlogd $0x96, %zmm30, %zmm11, %zmm24
	vpaddd %zmm0, %zmm28, %zmm28
	vmovdqa64 %zmm28, 4800(%rdi)
	vpaddd %zmm27, %zmm25, %zmm25
	vmovdqa64 %zmm25, 6336(%rdi)
	vpaddd 3584(%rdi), %zmm10, %zmm10
	vmovdqa64 %zmm10, 4416(%rdi)
	vpternlogd $0x96, %zmm3, %zmm26, %zmm17
	vpaddd %zmm13, %zmm16, %zmm13
	vprord $2, %zmm2, %zmm16
	vprord $13, %zmm2, %zmm3
	vpaddd %zmm19, %zmm15, %zmm19
	vprord $22, %zmm2, %zmm15
	vmovdqa64 6592(%rdi), %zmm26
	vprord $7, %zmm26, %zmm27
	vpternlogd $0xe8, %zmm9, %zmm2, %zmm14
	vpternlogd $0x96, %zmm6, %zmm8, %zmm22
	vpaddd %zmm29, %zmm21, %zmm21
	vprord $18, %zmm26, %zmm29
	vpsrld $3, %zmm26, %zmm6
	vpaddd %zmm24, %zmm18, %zmm24
	jmp .Lavx512_zen5_own_0_32
	.p2align 4
.Lavx512_zen5_own_0_32:
	vpaddd %zmm28, %zmm2, %zmm18
	vmovdqa64 %zmm18, 3584(%rdi)
	vmovdqa64 4736(%rdi), %zmm8
	vprord $7, %zmm8, %zmm0
	vprord $18, %zmm8, %zmm30
	vpaddd %zmm17, %zmm12, %zmm12
	vpsrld $3, %zmm8, %zmm17
	vpaddd 204(%r9){1to16}, %zmm25, %zmm11
	vprord $2, %zmm10, %zmm31
	vpaddd 232(%r9){1to16}, %zmm19, %zmm19
	vpternlogd $0x96, %zmm3, %zmm16, %zmm15
	vprord $13, %zmm10, %zmm3
	vprord $22, %zmm10, %zmm16
	vpaddd %zmm22, %zmm13, %zmm13
	vmovdqa64 %zmm13, 3648(%rdi)
	vpaddd 4544(%rdi), %zmm21, %zmm22
	vmovdqa64 %zmm22, 6656(%rdi)
	vpternlogd $0x96, %zmm29, %zmm27, %zmm6
	vprord $17, %zmm23, %zmm29
	vpaddd %zmm24, %zmm21, %zmm24
	vmovdqa64 %zmm24, 4544(%rdi)
	vmovdqa64 5568(%rdi), %zmm21
	vmovdqa64 3840(%rdi), %zmm27
	vpternlogd $0xe2, %zmm21, %zmm18, %zmm27
	vprord $6, %zmm18, %zmm4
	vprord $11, %zmm18, %zmm7
	vmovdqa64 %zmm12, 960(%rdi)
	vpaddd 136(%r9){1to16}, %zmm12, %zmm28
	vpternlogd $0x96, %zmm30, %zmm0, %zmm17
	vpaddd 6720(%rdi), %zmm11, %zmm11
	vprord $25, %zmm18, %zmm30
	vmovdqa64 %zmm19, 1088(%rdi)
	vpaddd %zmm15, %zmm14, %zmm15
	vprord $19, %zmm23, %zmm14
	vpsrld $10, %zmm23, %zmm23
	vmovdqa64 3968(%rdi), %zmm0
	vmovdqa64 4288(%rdi), %zmm25
	vpternlogd $0xe8, %zmm0, %zmm10, %zmm25
	vpaddd %zmm13, %zmm10, %zmm26
	vmovdqa64 %zmm26, 4288(%rdi)
	vpaddd 3392(%rdi), %zmm6, %zmm6
	vpternlogd $0x96, %zmm3, %zmm31, %zmm16
	vpaddd 284(%r9){1to16}, %zmm19, %zmm3
	vmovdqa64 6208(%rdi), %zmm31
	vprord $7, %zmm31, %zmm13
	vprord $18, %zmm31, %zmm19
	vmovdqa64 5376(%rdi), %zmm12
	vmovdqa64 5632(%rdi), %zmm8
	vpternlogd $0xb8, %zmm12, %zmm22, %zmm8
	vmovdqa64 6400(%rdi), %zmm12
	vpternlogd $0xe8, %zmm20, %zmm24, %zmm12
	vpsrld $3, %zmm31, %zmm20
	vpaddd 5824(%rdi), %zmm28, %zmm28
	vprord $6, %zmm22, %zmm31
	vpaddd 3328(%rdi), %zmm17, %zmm17
	vprord $11, %zmm22, %zmm18
	vprord $25, %zmm22, %zmm21
	vpaddd 6784(%rdi), %zmm15, %zmm15
	vpternlogd $0x96, %zmm7, %zmm4, %zmm30
	vprord $2, %zmm24, %zmm7
	vprord $13, %zmm24, %zmm4
	vpaddd %zmm27, %zmm11, %zmm27
	vpternlogd $0x96, %zmm14, %zmm29, %zmm23
	vprord $22, %zmm24, %zmm14
	vmovdqa64 704(%rdi), %zmm29
	vprord $17, %zmm29, %zmm11
	vpaddd 6912(%rdi), %zmm6, %zmm6
	vpaddd %zmm16, %zmm25, %zmm16
	vprord $19, %zmm29, %zmm25
	vpsrld $10, %zmm29, %zmm29
	vpaddd 5248(%rdi), %zmm3, %zmm3
	vmovdqa64 5504(%rdi), %zmm24
	vpternlogd $0xb8, %zmm1, %zmm26, %zmm24
	vprord $6, %zmm26, %zmm1
	vprord $11, %zmm26, %zmm22
	vpternlogd $0x96, %zmm19, %zmm13, %zmm20
	vpternlogd $0x96, %zmm18, %zmm31, %zmm21
	vprord $25, %zmm26, %zmm18
	vmovdqa64 832(%rdi), %zmm31
	vprord $17, %zmm31, %zmm19
	vpaddd %zmm8, %zmm28, %zmm8
	vpaddd 1408(%rdi), %zmm17, %zmm17
	vprord $19, %zmm31, %zmm28
	vpsrld $10, %zmm31, %zmm31
	vpternlogd $0x96, %zmm4, %zmm7, %zmm14
	vpaddd %zmm30, %zmm27, %zmm27
	vpternlogd $0x96, %zmm25, %zmm11, %zmm29
	vpaddd %zmm23, %zmm6, %zmm6
	vmovdqa64 %zmm6, 5248(%rdi)
	vpaddd 5440(%rdi), %zmm16, %zmm16
	vpaddd %zmm24, %zmm3, %zmm24
	vpaddd 3456(%rdi), %zmm20, %zmm20
	vprord $2, %zmm15, %zmm3
	vprord $13, %zmm15, %zmm23
	vpbroadcastd 16(%rbx), %zmm25
	vpaddd 4864(%rdi), %zmm25, %zmm25
	vmovdqa64 %zmm25, 3456(%rdi)
	vpternlogd $0x96, %zmm22, %zmm1, %zmm18
	vpaddd %zmm21, %zmm8, %zmm8
	vprord $22, %zmm15, %zmm21
	jmp .Lavx512_zen5_own_0_33
	.p2align 4
.Lavx512_zen5_own_0_33:
	vmovdqa64 4160(%rdi), %zmm22
	vprord $7, %zmm22, %zmm1
	vpternlogd $0x96, %zmm28, %zmm19, %zmm31
	vpaddd %zmm14, %zmm12, %zmm14
	vpaddd %zmm27, %zmm15, %zmm27
	vmovdqa64 %zmm27, 4864(%rdi)
	vprord $18, %zmm22, %zmm12
	vpaddd %zmm29, %zmm17, %zmm17
	vpsrld $3, %zmm22, %zmm29
	vpternlogd $0xe8, %zmm2, %zmm15, %zmm9
	vpaddd 208(%r9){1to16}, %zmm6, %zmm28
	vmovdqa64 4928(%rdi), %zmm19
	vprord $7, %zmm19, %zmm11
	vprord $18, %zmm19, %zmm30
	vpternlogd $0xe8, %zmm10, %zmm16, %zmm0
	vpbroadcastd 20(%rbx), %zmm4
	vpaddd 3776(%rdi), %zmm4, %zmm4
	vmovdqa64 %zmm4, 3968(%rdi)
	vpaddd %zmm18, %zmm24, %zmm24
	vpaddd %zmm8, %zmm5, %zmm5
	vmovdqa64 %zmm5, 3776(%rdi)
	vpternlogd $0x96, %zmm23, %zmm3, %zmm21
	vpsrld $3, %zmm19, %zmm23
	vpaddd %zmm31, %zmm20, %zmm20
	vpaddd %zmm14, %zmm8, %zmm14
	vprord $2, %zmm16, %zmm8
	vprord $13, %zmm16, %zmm31
	vmovdqa64 %zmm17, 1216(%rdi)
	vprord $22, %zmm16, %zmm3
	vpaddd 140(%r9){1to16}, %zmm17, %zmm18
	vpternlogd $0x96, %zmm12, %zmm1, %zmm29
	vpaddd 5568(%rdi), %zmm28, %zmm28
	vmovdqa64 3584(%rdi), %zmm12
	vmovdqa64 3840(%rdi), %zmm1
	vpternlogd $0xb8, %zmm12, %zmm27, %zmm1
	vprord $6, %zmm27, %zmm7
	vprord $11, %zmm27, %zmm13
	vmovdqa64 %zmm24, 320(%rdi)
	vpaddd %zmm24, %zmm16, %zmm24
	vmovdqa64 %zmm24, 5568(%rdi)
	vpaddd %zmm21, %zmm9, %zmm21
	vprord $25, %zmm27, %zmm9
	vpternlogd $0x96, %zmm30, %zmm11, %zmm23
	vmovdqa64 %zmm20, 1344(%rdi)
	vpaddd 48(%r9){1to16}, %zmm20, %zmm30
	vprord $7, %zmm25, %zmm11
	vprord $18, %zmm25, %zmm20
	vmovdqa64 5376(%rdi), %zmm6
	vmovdqa64 6656(%rdi), %zmm17
	vpternlogd $0xe2, %zmm6, %zmm5, %zmm17
	vmovdqa64 %zmm14, 384(%rdi)
	vpternlogd $0x96, %zmm31, %zmm8, %zmm3
	vpsrld $3, %zmm25, %zmm31
	vpaddd 5632(%rdi), %zmm18, %zmm18
	vprord $6, %zmm5, %zmm8
	vprord $11, %zmm5, %zmm25
	vprord $25, %zmm5, %zmm19
	vpaddd 4736(%rdi), %zmm29, %zmm29
	vpaddd %zmm1, %zmm28, %zmm1
	vprord $2, %zmm14, %zmm28
	vprord $13, %zmm14, %zmm22
	vpaddd 4608(%rdi), %zmm21, %zmm21
	vpternlogd $0x96, %zmm13, %zmm7, %zmm9
	vprord $22, %zmm14, %zmm13
	vmovdqa64 960(%rdi), %zmm7
	vprord $17, %zmm7, %zmm5
	vpaddd 6592(%rdi), %zmm23, %zmm23
	vpaddd 5504(%rdi), %zmm30, %zmm30
	vprord $19, %zmm7, %zmm6
	vpsrld $10, %zmm7, %zmm7
	vpaddd %zmm3, %zmm0, %zmm3
	vmovdqa64 5696(%rdi), %zmm0
	vpternlogd $0xb8, %zmm26, %zmm24, %zmm0
	vmovdqa64 6336(%rdi), %zmm26
	vprord $17, %zmm26, %zmm4
	vprord $19, %zmm26, %zmm10
	vpternlogd $0x96, %zmm20, %zmm11, %zmm31
	vpternlogd $0x96, %zmm25, %zmm8, %zmm19
	vpsrld $10, %zmm26, %zmm26
	vprord $6, %zmm24, %zmm25
	vpaddd %zmm17, %zmm18, %zmm17
	vmovdqa64 4544(%rdi), %zmm18
	vmovdqa64 6144(%rdi), %zmm8
	vpternlogd $0xe8, %zmm18, %zmm14, %zmm8
	vprord $11, %zmm24, %zmm20
	vprord $25, %zmm24, %zmm11
	vpternlogd $0x96, %zmm22, %zmm28, %zmm13
	vpaddd 1600(%rdi), %zmm29, %zmm29
	vmovdqa64 1088(%rdi), %zmm22
	vprord $17, %zmm22, %zmm28
	vprord $19, %zmm22, %zmm14
	vpternlogd $0x96, %zmm6, %zmm5, %zmm7
	vpaddd %zmm9, %zmm1, %zmm1
	vpsrld $10, %zmm22, %zmm22
	vpaddd 3520(%rdi), %zmm23, %zmm23
	vpaddd 5184(%rdi), %zmm3, %zmm3
	vpaddd %zmm0, %zmm30, %zmm0
	vpternlogd $0x96, %zmm10, %zmm4, %zmm26
	vpaddd 6208(%rdi), %zmm31, %zmm31
	vpaddd %zmm19, %zmm17, %zmm17
	jmp .Lavx512_zen5_own_0_34
	.p2align 4
.Lavx512_zen5_own_0_34:
	vprord $2, %zmm21, %zmm19
	vpternlogd $0x96, %zmm20, %zmm25, %zmm11
	vpaddd %zmm13, %zmm8, %zmm13
	vprord $13, %zmm21, %zmm8
	vprord $22, %zmm21, %zmm20
	vpaddd %zmm7, %zmm29, %zmm29
	vpaddd %zmm1, %zmm21, %zmm1
	vmovdqa64 %zmm1, 6208(%rdi)
	vmovdqa64 4672(%rdi), %zmm7
	vprord $7, %zmm7, %zmm25
	vprord $18, %zmm7, %zmm10
	vpternlogd $0x96, %zmm14, %zmm28, %zmm22
	vpsrld $3, %zmm7, %zmm14
	vpternlogd $0xe8, %zmm15, %zmm21, %zmm2
	vmovdqa64 4096(%rdi), %zmm28
	vprord $7, %zmm28, %zmm4
	vpaddd %zmm26, %zmm23, %zmm23
	vpaddd 6400(%rdi), %zmm17, %zmm26
	vmovdqa64 %zmm26, 5184(%rdi)
	vprord $18, %zmm28, %zmm30
	vpsrld $3, %zmm28, %zmm28
	vpaddd %zmm11, %zmm0, %zmm0
	vpaddd %zmm13, %zmm17, %zmm13
	vpternlogd $0x96, %zmm8, %zmm19, %zmm20
	vprord $2, %zmm3, %zmm8
	vmovdqa64 %zmm29, 1472(%rdi)
	vprord $13, %zmm3, %zmm19
	vprord $22, %zmm3, %zmm17
	vpaddd 144(%r9){1to16}, %zmm29, %zmm11
	vmovdqa64 %zmm12, %zmm9
	vpternlogd $0xb8, %zmm27, %zmm1, %zmm9
	vpaddd %zmm22, %zmm31, %zmm31
	vpternlogd $0x96, %zmm10, %zmm25, %zmm14
	vprord $6, %zmm1, %zmm10
	vprord $11, %zmm1, %zmm25
	vpaddd 212(%r9){1to16}, %zmm23, %zmm23
	vprord $25, %zmm1, %zmm22
	vpternlogd $0x96, %zmm30, %zmm4, %zmm28
	vmovdqa64 4416(%rdi), %zmm30
	vpternlogd $0xe8, %zmm16, %zmm3, %zmm30
	vmovdqa64 %zmm0, 768(%rdi)
	vpaddd %zmm0, %zmm3, %zmm0
	vpaddd %zmm20, %zmm2, %zmm20
	vmovdqa64 3968(%rdi), %zmm2
	vprord $7, %zmm2, %zmm4
	vprord $18, %zmm2, %zmm6
	vmovdqa64 %zmm13, 192(%rdi)
	vpternlogd $0x96, %zmm19, %zmm8, %zmm17
	vpsrld $3, %zmm2, %zmm19
	vpaddd 5376(%rdi), %zmm11, %zmm11
	vmovdqa64 3776(%rdi), %zmm8
	vmovdqa64 6656(%rdi), %zmm5
	vpternlogd $0xb8, %zmm8, %zmm26, %zmm5
	vmovdqa64 %zmm31, 1536(%rdi)
	vpaddd 52(%r9){1to16}, %zmm31, %zmm2
	vprord $6, %zmm26, %zmm31
	vprord $11, %zmm26, %zmm29
	vpaddd 4160(%rdi), %zmm14, %zmm14
	vpaddd 3840(%rdi), %zmm23, %zmm23
	vprord $25, %zmm26, %zmm12
	vprord $2, %zmm13, %zmm7
	vpternlogd $0x96, %zmm25, %zmm10, %zmm22
	vprord $13, %zmm13, %zmm25
	vprord $22, %zmm13, %zmm10
	vpaddd 3904(%rdi), %zmm20, %zmm20
	vpaddd 4928(%rdi), %zmm28, %zmm28
	vmovdqa64 1216(%rdi), %zmm26
	vprord $17, %zmm26, %zmm8
	vprord $19, %zmm26, %zmm27
	vpaddd %zmm17, %zmm30, %zmm17
	vmovdqa64 4288(%rdi), %zmm30
	vpternlogd $0xb8, %zmm24, %zmm0, %zmm30
	vpsrld $10, %zmm26, %zmm26
	vmovdqa64 5248(%rdi), %zmm24
	vprord $17, %zmm24, %zmm1
	vpaddd 5696(%rdi), %zmm2, %zmm2
	vpternlogd $0x96, %zmm6, %zmm4, %zmm19
	vpaddd %zmm9, %zmm23, %zmm9
	vprord $19, %zmm24, %zmm23
	vpsrld $10, %zmm24, %zmm24
	vpternlogd $0x96, %zmm29, %zmm31, %zmm12
	vprord $6, %zmm0, %zmm29
	vprord $11, %zmm0, %zmm31
	vpaddd %zmm5, %zmm11, %zmm5
	vmovdqa64 384(%rdi), %zmm11
	vpternlogd $0xe8, %zmm18, %zmm13, %zmm11
	vprord $25, %zmm0, %zmm6
	vmovdqa64 1344(%rdi), %zmm4
	vprord $17, %zmm4, %zmm18
	vpternlogd $0x96, %zmm25, %zmm7, %zmm10
	vpaddd 1664(%rdi), %zmm14, %zmm14
	vprord $19, %zmm4, %zmm25
	vpsrld $10, %zmm4, %zmm4
	vpternlogd $0x96, %zmm27, %zmm8, %zmm26
	vpaddd 4992(%rdi), %zmm28, %zmm28
	vpaddd %zmm22, %zmm9, %zmm9
	vpternlogd $0x96, %zmm23, %zmm1, %zmm24
	vpaddd 4224(%rdi), %zmm17, %zmm17
	vpaddd %zmm30, %zmm2, %zmm30
	vpaddd 3456(%rdi), %zmm19, %zmm19
	jmp .Lavx512_zen5_own_0_35
	.p2align 4
.Lavx512_zen5_own_0_35:
	vpaddd %zmm12, %zmm5, %zmm5
	vpbroadcastd 24(%rbx), %zmm12
	vpaddd 6080(%rdi), %zmm12, %zmm12
	vmovdqa64 6272(%rdi), %zmm2
	vprord $7, %zmm2, %zmm23
	vpternlogd $0x96, %zmm31, %zmm29, %zmm6
	vpaddd %zmm10, %zmm11, %zmm10
	vprord $18, %zmm2, %zmm11
	vpsrld $3, %zmm2, %zmm31
	vpternlogd $0x96, %zmm25, %zmm18, %zmm4
	vpaddd %zmm26, %zmm14, %zmm14
	vprord $2, %zmm20, %zmm26
	vprord $13, %zmm20, %zmm25
	vpaddd %zmm9, %zmm20, %zmm9
	vpaddd %zmm24, %zmm28, %zmm28
	vprord $22, %zmm20, %zmm24
	vprord $2, %zmm17, %zmm18
	vmovdqa64 %zmm12, 64(%rdi)
	vpaddd 6144(%rdi), %zmm5, %zmm29
	vprord $13, %zmm17, %zmm1
	vprord $22, %zmm17, %zmm22
	vpternlogd $0xe8, %zmm21, %zmm20, %zmm15
	vpaddd %zmm6, %zmm30, %zmm30
	vpaddd %zmm10, %zmm5, %zmm10
	vpternlogd $0x96, %zmm11, %zmm23, %zmm31
	vpternlogd $0xe8, %zmm3, %zmm17, %zmm16
	vpaddd %zmm4, %zmm19, %zmm19
	vpaddd 148(%r9){1to16}, %zmm14, %zmm4
	vprord $7, %zmm12, %zmm11
	vprord $18, %zmm12, %zmm23
	vpaddd 288(%r9){1to16}, %zmm28, %zmm28
	vpternlogd $0x96, %zmm25, %zmm26, %zmm24
	vmovdqa64 4864(%rdi), %zmm25
	vpternlogd $0xb8, 6208(%rdi), %zmm9, %zmm25
	vprord $6, %zmm9, %zmm26
	vprord $11, %zmm9, %zmm5
	vprord $25, %zmm9, %zmm9
	vpternlogd $0x96, %zmm1, %zmm18, %zmm22
	vmovdqa64 3776(%rdi), %zmm1
	vmovdqa64 5184(%rdi), %zmm18
	vpternlogd $0xe2, %zmm1, %zmm29, %zmm18
	vmovdqa64 %zmm30, 1024(%rdi)
	vpaddd %zmm30, %zmm17, %zmm30
	vpsrld $3, %zmm12, %zmm12
	vprord $6, %zmm29, %zmm6
	vpaddd 4672(%rdi), %zmm31, %zmm31
	vmovdqa64 %zmm10, 128(%rdi)
	vpaddd 56(%r9){1to16}, %zmm19, %zmm20
	vpaddd 6656(%rdi), %zmm4, %zmm4
	vprord $11, %zmm29, %zmm21
	vprord $25, %zmm29, %zmm27
	vpaddd 3584(%rdi), %zmm28, %zmm28
	vprord $2, %zmm10, %zmm8
	vprord $13, %zmm10, %zmm7
	vpaddd %zmm24, %zmm15, %zmm24
	vprord $22, %zmm10, %zmm15
	vmovdqa64 1472(%rdi), %zmm2
	vprord $17, %zmm2, %zmm1
	vpternlogd $0x96, %zmm5, %zmm26, %zmm9
	vpaddd %zmm22, %zmm16, %zmm22
	vprord $19, %zmm2, %zmm16
	vpsrld $10, %zmm2, %zmm2
	vmovdqa64 5568(%rdi), %zmm5
	vpternlogd $0xb8, %zmm0, %zmm30, %zmm5
	vpternlogd $0x96, %zmm23, %zmm11, %zmm12
	vpaddd 4288(%rdi), %zmm20, %zmm20
	vprord $6, %zmm30, %zmm23
	vprord $11, %zmm30, %zmm11
	vpternlogd $0x96, %zmm21, %zmm6, %zmm27
	vpaddd %zmm25, %zmm28, %zmm25
	vprord $25, %zmm30, %zmm28
	vmovdqa64 1536(%rdi), %zmm21
	vprord $17, %zmm21, %zmm6
	vpaddd %zmm18, %zmm4, %zmm18
	vprord $19, %zmm21, %zmm4
	vpsrld $10, %zmm21, %zmm21
	vpternlogd $0xe8, 384(%rdi), %zmm10, %zmm13
	vpternlogd $0x96, %zmm7, %zmm8, %zmm15
	vpternlogd $0x96, %zmm16, %zmm1, %zmm2
	vpaddd 1728(%rdi), %zmm31, %zmm31
	vpaddd 4800(%rdi), %zmm24, %zmm24
	vpaddd 3648(%rdi), %zmm22, %zmm22
	vpbroadcastd 28(%rbx), %zmm16
	vpaddd 4032(%rdi), %zmm16, %zmm16
	vpaddd %zmm5, %zmm20, %zmm5
	vpaddd 3968(%rdi), %zmm12, %zmm12
	vmovdqa64 576(%rdi), %zmm20
	vprord $7, %zmm20, %zmm1
	vpaddd %zmm9, %zmm25, %zmm25
	vpternlogd $0x96, %zmm11, %zmm23, %zmm28
	vpaddd %zmm27, %zmm18, %zmm18
	vprord $18, %zmm20, %zmm27
	vpternlogd $0x96, %zmm4, %zmm6, %zmm21
	vpaddd %zmm15, %zmm13, %zmm15
	vpsrld $3, %zmm20, %zmm20
	vpaddd %zmm2, %zmm31, %zmm31
	vprord $2, %zmm22, %zmm2
	vprord $13, %zmm22, %zmm13
	vmovdqa64 %zmm16, 640(%rdi)
	vprord $22, %zmm22, %zmm4
	jmp .Lavx512_zen5_own_0_36
	.p2align 4
.Lavx512_zen5_own_0_36:
	vprord $7, %zmm16, %zmm6
	vpaddd %zmm25, %zmm24, %zmm25
	vpaddd %zmm28, %zmm5, %zmm5
	vpaddd 4544(%rdi), %zmm18, %zmm28
	vprord $18, %zmm16, %zmm24
	vpaddd %zmm21, %zmm12, %zmm12
	vpaddd %zmm15, %zmm18, %zmm15
	vpsrld $3, %zmm16, %zmm16
	vpternlogd $0x96, %zmm27, %zmm1, %zmm20
	vmovdqa64 %zmm31, 512(%rdi)
	vpaddd 152(%r9){1to16}, %zmm31, %zmm31
	vmovdqa64 %zmm5, 1280(%rdi)
	vptestnmd (%rdi), %zmm25, %k1
	kmovw %k1, %r10d
	mov %r10w, (%rcx)
	or %r10d, %eax
	vpaddd %zmm5, %zmm22, %zmm5
	vmovdqa64 6272(%rdi), %zmm25
	vmovdqa64 3776(%rdi), %zmm27
	vmovdqa64 5184(%rdi), %zmm1
	vmovdqa64 5568(%rdi), %zmm18
	vmovdqa64 %zmm27, %zmm10
	vmovdqa64 %zmm31, %zmm11
	vmovdqa64 %zmm30, %zmm21
	vmovdqa64 %zmm6, %zmm7
	vmovdqa64 %zmm12, %zmm6
	vmovdqa64 %zmm28, %zmm12
	vmovdqa64 %zmm24, %zmm8
	vmovdqa64 %zmm16, %zmm9
	vmovdqa64 %zmm14, %zmm16
	vmovdqa64 %zmm1, %zmm14
	vmovdqa64 %zmm17, %zmm1
	vmovdqa64 %zmm25, %zmm17
	vmovdqa64 %zmm19, %zmm23
	vmovdqa64 %zmm18, %zmm19
	vmovdqa64 %zmm20, %zmm18
	vmovdqa64 %zmm5, %zmm20
	vmovdqa64 %zmm4, %zmm5
	vmovdqa64 %zmm13, %zmm4
	vmovdqa64 %zmm29, %zmm13
	vmovdqa64 %zmm0, %zmm24
	vmovdqa64 %zmm22, %zmm0
	vmovdqa64 %zmm24, %zmm22
	vmovdqa64 %zmm2, %zmm24
	vmovdqa64 %zmm3, %zmm2
	vmovdqa64 %zmm24, %zmm3
	add $2, %rcx
	add $16, %rsi
	dec %rdx
	jnz .Lavx512_zen5_own_turn
	vmovdqa64 %zmm0, 1792(%rdi)
	vmovdqa64 %zmm1, 1856(%rdi)
	vmovdqa64 %zmm2, 1920(%rdi)
	vmovdqa64 %zmm3, 1984(%rdi)
	vmovdqa64 %zmm4, 2048(%rdi)
	vmovdqa64 %zmm5, 2112(%rdi)
	vmovdqa64 %zmm6, 2176(%rdi)
	vmovdqa64 %zmm7, 2240(%rdi)
	vmovdqa64 %zmm8, 2304(%rdi)
	vmovdqa64 %zmm9, 2368(%rdi)
	vmovdqa64 %zmm10, 2432(%rdi)
	vmovdqa64 %zmm11, 2496(%rdi)
	vmovdqa64 %zmm12, 2560(%rdi)
	vmovdqa64 %zmm13, 2624(%rdi)
	vmovdqa64 %zmm14, 2688(%rdi)
	vmovdqa64 %zmm15, 2752(%rdi)
	vmovdqa64 %zmm16, 2816(%rdi)
	vmovdqa64 %zmm17, 2880(%rdi)
	vmovdqa64 %zmm18, 2944(%rdi)
	vmovdqa64 %zmm19, 3008(%rdi)
	vmovdqa64 %zmm20, 3072(%rdi)
	vmovdqa64 %zmm21, 3136(%rdi)
	vmovdqa64 %zmm22, 3200(%rdi)
	vmovdqa64 %zmm23, 3264(%rdi)
	vzeroupper
	pop %rbp
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbp
	pop %rbx
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbx
	ret
	.cfi_endproc
	.size avx512_zen5_own, . - avx512_zen5_own

	.p2align 12
	.globl avx512_zen5_shared
	.hidden avx512_zen5_shared
	.type avx512_zen5_shared, @function
avx512_zen5_shared:
	.cfi_startproc
	endbr64
	push %rbx
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbx, 0
	push %rbp
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbp, 0
	push %r13
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %r13, 0
	lea .Lavx512_zen5_shared_constants(%rip), %r9
	xor %eax, %eax
	vmovdqa64 2240(%rdi), %zmm0
	vmovdqa64 2304(%rdi), %zmm1
	vmovdqa64 2368(%rdi), %zmm2
	vmovdqa64 2432(%rdi), %zmm3
	vmovdqa64 2496(%rdi), %zmm4
	vmovdqa64 2560(%rdi), %zmm5
	vmovdqa64 2624(%rdi), %zmm6
	vmovdqa64 2688(%rdi), %zmm7
	vmovdqa64 2752(%rdi), %zmm8
	vmovdqa64 2816(%rdi), %zmm9
	vmovdqa64 2880(%rdi), %zmm10
	vmovdqa64 2944(%rdi), %zmm11
	vmovdqa64 3008(%rdi), %zmm12
	vmovdqa64 3072(%rdi), %zmm13
	vmovdqa64 3136(%rdi), %zmm14
	vmovdqa64 3200(%rdi), %zmm15
	.p2align 6
.Lavx512_zen5_shared_turn:
	mov 0(%rsi), %r11
	mov -32(%rsi), %rbx
	mov 8(%rsi), %rbp
	mov -8(%rsi), %r13
	vmovdqa64 0(%rbp), %zmm16
	vpaddd 32(%r11){1to16}, %zmm16, %zmm17
	vmovdqa64 %zmm17, 3264(%rdi)
	vpaddd 48(%r11){1to16}, %zmm16, %zmm16
	vmovdqa64 %zmm16, 3328(%rdi)
	vpternlogd $0xe8, %zmm1, %zmm0, %zmm2
	vpternlogd $0x96, %zmm4, %zmm3, %zmm5
	vpaddd 80(%rbx){1to16}, %zmm6, %zmm4
	vmovdqa64 %zmm4, 3392(%rdi)
	vpaddd 156(%r9){1to16}, %zmm7, %zmm3
	vpternlogd $0x96, %zmm9, %zmm8, %zmm10
	vpaddd 1088(%r13), %zmm11, %zmm11
	vmovdqa64 %zmm14, %zmm9
	vpternlogd $0xb8, %zmm13, %zmm12, %zmm9
	vprord $6, %zmm12, %zmm8
	vprord $11, %zmm12, %zmm18
	vmovdqa64 512(%rdi), %zmm19
	vmovdqa64 576(%rdi), %zmm20
	vpternlogd $0xe8, %zmm19, %zmm15, %zmm20
	vprord $25, %zmm12, %zmm21
	vprord $2, %zmm15, %zmm22
	vmovdqa64 704(%rdi), %zmm23
	vpaddd 84(%rbx){1to16}, %zmm23, %zmm24
	vpaddd %zmm5, %zmm2, %zmm5
	vprord $13, %zmm15, %zmm2
	vprord $22, %zmm15, %zmm25
	vpbroadcastd 52(%r11), %zmm26
	vpbroadcastd 56(%r11), %zmm27
	vpternlogd $0xb8, %zmm26, %zmm16, %zmm27
	vpaddd 64(%rdi), %zmm3, %zmm3
	vmovdqa64 320(%rdi), %zmm28
	vprord $17, %zmm28, %zmm29
	vprord $19, %zmm28, %zmm30
	vpaddd 384(%rdi), %zmm10, %zmm10
	vpsrld $10, %zmm28, %zmm31
	vpaddd %zmm9, %zmm11, %zmm9
	vprord $6, %zmm16, %zmm11
	vpbroadcastd 76(%r9), %zmm23
	vpbroadcastd 80(%r9), %zmm28
	vpternlogd $0xb8, %zmm23, %zmm4, %zmm28
	vpternlogd $0x96, %zmm18, %zmm8, %zmm21
	vprord $11, %zmm16, %zmm18
	vprord $25, %zmm16, %zmm8
	vmovdqa64 %zmm6, 3456(%rdi)
	vpbroadcastd 36(%r11), %zmm6
	vpbroadcastd 40(%r11), %zmm23
	vpternlogd $0xe8, %zmm6, %zmm17, %zmm23
	vpaddd 448(%rdi), %zmm5, %zmm5
	vpternlogd $0x96, %zmm2, %zmm22, %zmm25
	vprord $2, %zmm17, %zmm2
	vprord $13, %zmm17, %zmm22
	vprord $22, %zmm17, %zmm6
	vpaddd 640(%rdi), %zmm10, %zmm10
	vprord $6, %zmm4, %zmm17
	vpaddd 64(%r11){1to16}, %zmm27, %zmm27
	vpternlogd $0x96, %zmm30, %zmm29, %zmm31
	vprord $11, %zmm4, %zmm30
	vprord $25, %zmm4, %zmm29
	vpaddd %zmm28, %zmm24, %zmm28
	vpaddd %zmm21, %zmm9, %zmm9
	vpternlogd $0x96, %zmm18, %zmm11, %zmm8
	vmovdqa64 832(%rdi), %zmm18
	vprord $7, %zmm18, %zmm11
	vmovdqa64 128(%rdi), %zmm21
	vmovdqa64 256(%rdi), %zmm24
	vmovdqa64 192(%rdi), %zmm4
	vpternlogd $0xe2, %zmm24, %zmm21, %zmm4
	vprord $6, %zmm21, %zmm16
	vprord $11, %zmm21, %zmm26
	vpaddd %zmm25, %zmm20, %zmm25
	vprord $25, %zmm21, %zmm20
	vpternlogd $0x96, %zmm22, %zmm2, %zmm6
	vprord $2, %zmm5, %zmm22
	vpaddd %zmm31, %zmm10, %zmm10
	vmovdqa64 %zmm10, 3520(%rdi)
	vpternlogd $0x96, %zmm30, %zmm17, %zmm29
	vprord $13, %zmm5, %zmm30
	vprord $22, %zmm5, %zmm17
	vpaddd 768(%rdi), %zmm9, %zmm31
	vpaddd %zmm8, %zmm27, %zmm27
	vprord $18, %zmm18, %zmm8
	vpsrld $3, %zmm18, %zmm2
	vpaddd %zmm4, %zmm3, %zmm4
	vpaddd %zmm25, %zmm9, %zmm25
	vmovdqa64 %zmm25, 3584(%rdi)
	vpternlogd $0xe8, %zmm0, %zmm5, %zmm1
	vpaddd 1152(%r13), %zmm14, %zmm14
	vpternlogd $0x96, %zmm26, %zmm16, %zmm20
	vpaddd %zmm6, %zmm23, %zmm6
	vpaddd %zmm29, %zmm28, %zmm28
	vmovdqa64 %zmm28, 3648(%rdi)
	vpternlogd $0x96, %zmm30, %zmm22, %zmm17
	vpaddd 160(%r9){1to16}, %zmm10, %zmm30
	vprord $17, %zmm7, %zmm22
	vpaddd 44(%r11){1to16}, %zmm27, %zmm29
	vmovdqa64 %zmm29, 3712(%rdi)
	vpternlogd $0x96, %zmm8, %zmm11, %zmm2
	vmovdqa64 %zmm13, %zmm8
	vpternlogd $0xb8, %zmm12, %zmm31, %zmm8
	vprord $6, %zmm31, %zmm11
	jmp .Lavx512_zen5_shared_0_1
	.p2align 4
.Lavx512_zen5_shared_0_1:
	vprord $11, %zmm31, %zmm23
	vprord $25, %zmm31, %zmm26
	vmovdqa64 %zmm19, %zmm16
	vpternlogd $0xe8, %zmm15, %zmm25, %zmm16
	vpaddd %zmm20, %zmm4, %zmm4
	vmovdqa64 %zmm4, 3776(%rdi)
	vpaddd %zmm6, %zmm27, %zmm6
	vmovdqa64 %zmm6, 3840(%rdi)
	vprord $2, %zmm25, %zmm27
	vprord $13, %zmm25, %zmm20
	vpaddd 72(%r9){1to16}, %zmm28, %zmm9
	vmovdqa64 %zmm9, 3904(%rdi)
	vpaddd %zmm17, %zmm1, %zmm17
	vprord $22, %zmm25, %zmm1
	vpaddd %zmm30, %zmm24, %zmm30
	vprord $19, %zmm7, %zmm24
	vpsrld $10, %zmm7, %zmm3
	vpaddd 896(%rdi), %zmm2, %zmm2
	vpaddd %zmm8, %zmm14, %zmm8
	vpternlogd $0x96, %zmm23, %zmm11, %zmm26
	vmovdqa64 3328(%rdi), %zmm23
	vpbroadcastd 52(%r11), %zmm11
	vpternlogd $0xb8, %zmm23, %zmm29, %zmm11
	vprord $6, %zmm29, %zmm14
	vmovdqa64 %zmm7, 3968(%rdi)
	vprord $11, %zmm29, %zmm7
	vpaddd %zmm4, %zmm5, %zmm28
	vmovdqa64 %zmm28, 4032(%rdi)
	vprord $25, %zmm29, %zmm4
	vprord $2, %zmm6, %zmm19
	vmovdqa64 1088(%rdi), %zmm29
	vpaddd 88(%rbx){1to16}, %zmm29, %zmm23
	vpaddd 960(%rdi), %zmm17, %zmm17
	vpternlogd $0x96, %zmm20, %zmm27, %zmm1
	vprord $13, %zmm6, %zmm20
	vprord $22, %zmm6, %zmm27
	vpternlogd $0x96, %zmm24, %zmm22, %zmm3
	vpaddd 1024(%rdi), %zmm2, %zmm2
	vmovdqa64 3392(%rdi), %zmm24
	vpbroadcastd 76(%r9), %zmm22
	vpternlogd $0xb8, %zmm24, %zmm9, %zmm22
	vprord $6, %zmm9, %zmm29
	vprord $11, %zmm9, %zmm24
	vprord $25, %zmm9, %zmm18
	vpaddd %zmm26, %zmm8, %zmm8
	vpaddd 68(%r11){1to16}, %zmm11, %zmm11
	vmovdqa64 192(%rdi), %zmm26
	vpternlogd $0xb8, %zmm21, %zmm28, %zmm26
	vprord $6, %zmm28, %zmm21
	vprord $11, %zmm28, %zmm9
	vpternlogd $0x96, %zmm7, %zmm14, %zmm4
	vprord $25, %zmm28, %zmm7
	vpaddd %zmm1, %zmm16, %zmm1
	vmovdqa64 3264(%rdi), %zmm16
	vpbroadcastd 36(%r11), %zmm14
	vpternlogd $0xe8, %zmm16, %zmm6, %zmm14
	vpternlogd $0x96, %zmm20, %zmm19, %zmm27
	vpaddd %zmm3, %zmm2, %zmm2
	vmovdqa64 %zmm2, 4096(%rdi)
	vpaddd %zmm22, %zmm23, %zmm22
	vprord $2, %zmm17, %zmm23
	vprord $13, %zmm17, %zmm3
	vpternlogd $0x96, %zmm24, %zmm29, %zmm18
	vpaddd 576(%rdi), %zmm8, %zmm24
	vmovdqa64 %zmm24, 4160(%rdi)
	vprord $22, %zmm17, %zmm29
	vmovdqa64 1152(%rdi), %zmm20
	vprord $7, %zmm20, %zmm19
	vpaddd %zmm26, %zmm30, %zmm26
	vpaddd %zmm4, %zmm11, %zmm11
	vprord $18, %zmm20, %zmm4
	vpsrld $3, %zmm20, %zmm30
	vpternlogd $0x96, %zmm9, %zmm21, %zmm7
	vpaddd %zmm1, %zmm8, %zmm1
	vmovdqa64 %zmm1, 4224(%rdi)
	vpaddd %zmm27, %zmm14, %zmm27
	vpternlogd $0xe8, %zmm5, %zmm17, %zmm0
	vpaddd 164(%r9){1to16}, %zmm2, %zmm14
	vpaddd 1216(%r13), %zmm13, %zmm13
	vprord $17, %zmm10, %zmm8
	vprord $19, %zmm10, %zmm9
	vpaddd %zmm18, %zmm22, %zmm22
	vmovdqa64 %zmm22, 4288(%rdi)
	vpternlogd $0x96, %zmm3, %zmm23, %zmm29
	vmovdqa64 %zmm12, %zmm3
	vpternlogd $0xb8, %zmm31, %zmm24, %zmm3
	vprord $6, %zmm24, %zmm23
	vpaddd 40(%r11){1to16}, %zmm11, %zmm18
	vmovdqa64 %zmm18, 4352(%rdi)
	vpternlogd $0x96, %zmm4, %zmm19, %zmm30
	vprord $11, %zmm24, %zmm4
	vprord $25, %zmm24, %zmm19
	vpaddd %zmm7, %zmm26, %zmm26
	vmovdqa64 %zmm26, 4416(%rdi)
	vpaddd %zmm27, %zmm11, %zmm27
	vmovdqa64 %zmm27, 4480(%rdi)
	vprord $2, %zmm1, %zmm11
	vprord $13, %zmm1, %zmm7
	vprord $22, %zmm1, %zmm21
	vpaddd 192(%rdi), %zmm14, %zmm14
	jmp .Lavx512_zen5_shared_0_2
	.p2align 4
.Lavx512_zen5_shared_0_2:
	vpsrld $10, %zmm10, %zmm20
	vmovdqa64 %zmm15, %zmm10
	vpternlogd $0xe8, %zmm25, %zmm1, %zmm10
	vmovdqa64 %zmm15, 4544(%rdi)
	vpaddd 68(%r9){1to16}, %zmm22, %zmm15
	vmovdqa64 %zmm15, 4608(%rdi)
	vpaddd %zmm29, %zmm0, %zmm29
	vpaddd %zmm3, %zmm13, %zmm3
	vmovdqa64 1344(%rdi), %zmm13
	vpaddd 92(%rbx){1to16}, %zmm13, %zmm0
	vpaddd 832(%rdi), %zmm30, %zmm30
	vpternlogd $0x96, %zmm4, %zmm23, %zmm19
	vmovdqa64 3328(%rdi), %zmm4
	vmovdqa64 3712(%rdi), %zmm23
	vpternlogd $0xe2, %zmm4, %zmm18, %zmm23
	vprord $6, %zmm18, %zmm13
	vpaddd %zmm26, %zmm17, %zmm22
	vmovdqa64 %zmm22, 4672(%rdi)
	vprord $11, %zmm18, %zmm26
	vprord $25, %zmm18, %zmm25
	vpternlogd $0x96, %zmm7, %zmm11, %zmm21
	vprord $2, %zmm27, %zmm7
	vprord $13, %zmm27, %zmm11
	vpternlogd $0x96, %zmm9, %zmm8, %zmm20
	vpaddd 1216(%rdi), %zmm29, %zmm29
	vprord $22, %zmm27, %zmm9
	vmovdqa64 3392(%rdi), %zmm8
	vmovdqa64 3904(%rdi), %zmm18
	vpternlogd $0xe2, %zmm8, %zmm15, %zmm18
	vprord $6, %zmm15, %zmm8
	vpaddd 1280(%rdi), %zmm30, %zmm30
	vprord $11, %zmm15, %zmm1
	vprord $25, %zmm15, %zmm4
	vpaddd %zmm19, %zmm3, %zmm3
	vmovdqa64 128(%rdi), %zmm19
	vpternlogd $0xb8, %zmm28, %zmm22, %zmm19
	vprord $6, %zmm22, %zmm28
	vprord $11, %zmm22, %zmm15
	vpternlogd $0x96, %zmm26, %zmm13, %zmm25
	vprord $25, %zmm22, %zmm26
	vpaddd %zmm21, %zmm10, %zmm21
	vpaddd 72(%r11){1to16}, %zmm23, %zmm23
	vmovdqa64 %zmm16, %zmm10
	vpternlogd $0xe8, %zmm6, %zmm27, %zmm10
	vpternlogd $0x96, %zmm11, %zmm7, %zmm9
	vpaddd %zmm18, %zmm0, %zmm18
	vprord $2, %zmm29, %zmm0
	vprord $13, %zmm29, %zmm11
	vpaddd %zmm20, %zmm30, %zmm30
	vmovdqa64 %zmm30, 4736(%rdi)
	vpternlogd $0x96, %zmm1, %zmm8, %zmm4
	vpaddd 512(%rdi), %zmm3, %zmm1
	vmovdqa64 %zmm1, 4800(%rdi)
	vprord $22, %zmm29, %zmm8
	vpaddd %zmm19, %zmm14, %zmm19
	vmovdqa64 1408(%rdi), %zmm14
	vprord $7, %zmm14, %zmm20
	vprord $18, %zmm14, %zmm7
	vpternlogd $0xe8, %zmm17, %zmm29, %zmm5
	vpternlogd $0x96, %zmm15, %zmm28, %zmm26
	vpaddd %zmm21, %zmm3, %zmm21
	vmovdqa64 %zmm21, 4864(%rdi)
	vpaddd %zmm25, %zmm23, %zmm23
	vpsrld $3, %zmm14, %zmm25
	vpaddd %zmm9, %zmm10, %zmm9
	vmovdqa64 1536(%rdi), %zmm10
	vpaddd 1472(%rdi), %zmm10, %zmm10
	vmovdqa64 %zmm10, 4928(%rdi)
	vpaddd 1280(%r13), %zmm12, %zmm12
	vprord $17, %zmm2, %zmm3
	vpaddd %zmm4, %zmm18, %zmm18
	vmovdqa64 %zmm18, 4992(%rdi)
	vpternlogd $0x96, %zmm11, %zmm0, %zmm8
	vpaddd 168(%r9){1to16}, %zmm30, %zmm11
	vmovdqa64 %zmm31, %zmm0
	vpternlogd $0xb8, %zmm24, %zmm1, %zmm0
	vprord $6, %zmm1, %zmm4
	vprord $11, %zmm1, %zmm15
	vpbroadcastd 12(%r9), %zmm28
	vpaddd 3328(%rdi), %zmm28, %zmm28
	vpaddd %zmm26, %zmm19, %zmm19
	vmovdqa64 %zmm19, 3328(%rdi)
	vpaddd 36(%r11){1to16}, %zmm23, %zmm26
	vmovdqa64 %zmm26, 5056(%rdi)
	vpternlogd $0x96, %zmm7, %zmm20, %zmm25
	vprord $25, %zmm1, %zmm7
	vpaddd %zmm9, %zmm23, %zmm9
	vmovdqa64 %zmm9, 5120(%rdi)
	vprord $2, %zmm21, %zmm23
	vprord $13, %zmm21, %zmm20
	vpaddd 96(%rbx){1to16}, %zmm10, %zmm13
	vpaddd 64(%r9){1to16}, %zmm18, %zmm10
	vmovdqa64 %zmm10, 5184(%rdi)
	vpaddd %zmm8, %zmm5, %zmm8
	vprord $22, %zmm21, %zmm5
	vpaddd 128(%rdi), %zmm11, %zmm11
	vprord $19, %zmm2, %zmm18
	vpsrld $10, %zmm2, %zmm14
	vpaddd %zmm0, %zmm12, %zmm0
	vmovdqa64 4224(%rdi), %zmm12
	jmp .Lavx512_zen5_shared_0_3
	.p2align 4
.Lavx512_zen5_shared_0_3:
	vmovdqa64 3584(%rdi), %zmm2
	vpternlogd $0xe8, %zmm12, %zmm21, %zmm2
	vpaddd %zmm19, %zmm29, %zmm21
	vmovdqa64 %zmm21, 5248(%rdi)
	vpaddd 1152(%rdi), %zmm25, %zmm25
	vpternlogd $0x96, %zmm15, %zmm4, %zmm7
	vmovdqa64 3712(%rdi), %zmm15
	vmovdqa64 4352(%rdi), %zmm4
	vpternlogd $0xe2, %zmm15, %zmm26, %zmm4
	vprord $6, %zmm26, %zmm19
	vprord $11, %zmm26, %zmm15
	vpaddd 3392(%rdi), %zmm13, %zmm13
	vmovdqa64 3456(%rdi), %zmm12
	vpaddd 76(%rbx){1to16}, %zmm12, %zmm30
	vmovdqa64 %zmm30, 3392(%rdi)
	vpaddd 1600(%rdi), %zmm8, %zmm8
	vpternlogd $0x96, %zmm20, %zmm23, %zmm5
	vprord $25, %zmm26, %zmm20
	vprord $2, %zmm9, %zmm23
	vprord $13, %zmm9, %zmm12
	vprord $22, %zmm9, %zmm26
	vpternlogd $0x96, %zmm18, %zmm3, %zmm14
	vmovdqa64 3904(%rdi), %zmm18
	vmovdqa64 4608(%rdi), %zmm3
	vpternlogd $0xe2, %zmm18, %zmm10, %zmm3
	vmovdqa64 4032(%rdi), %zmm18
	vpternlogd $0xb8, %zmm22, %zmm21, %zmm18
	vprord $6, %zmm21, %zmm22
	vprord $11, %zmm21, %zmm16
	vpaddd 1664(%rdi), %zmm25, %zmm25
	vprord $25, %zmm21, %zmm24
	vprord $6, %zmm10, %zmm21
	vpaddd %zmm7, %zmm0, %zmm0
	vpaddd %zmm4, %zmm28, %zmm4
	vprord $11, %zmm10, %zmm28
	vprord $25, %zmm10, %zmm7
	vpaddd %zmm5, %zmm2, %zmm5
	vpternlogd $0x96, %zmm15, %zmm19, %zmm20
	vmovdqa64 %zmm6, %zmm15
	vpternlogd $0xe8, %zmm27, %zmm9, %zmm15
	vpternlogd $0x96, %zmm12, %zmm23, %zmm26
	vpaddd %zmm3, %zmm13, %zmm3
	vprord $2, %zmm8, %zmm13
	vpaddd %zmm18, %zmm11, %zmm18
	vpaddd %zmm14, %zmm25, %zmm25
	vmovdqa64 %zmm25, 5312(%rdi)
	vprord $13, %zmm8, %zmm14
	vprord $22, %zmm8, %zmm11
	vpternlogd $0x96, %zmm16, %zmm22, %zmm24
	vpaddd 4544(%rdi), %zmm0, %zmm16
	vmovdqa64 %zmm16, 5376(%rdi)
	vmovdqa64 1728(%rdi), %zmm22
	vprord $7, %zmm22, %zmm12
	vprord $18, %zmm22, %zmm23
	vpternlogd $0x96, %zmm28, %zmm21, %zmm7
	vpaddd %zmm5, %zmm0, %zmm5
	vmovdqa64 %zmm5, 4544(%rdi)
	vpaddd %zmm20, %zmm4, %zmm4
	vpsrld $3, %zmm22, %zmm20
	vpaddd %zmm26, %zmm15, %zmm26
	vpternlogd $0xe8, %zmm29, %zmm8, %zmm17
	vprord $2, %zmm30, %zmm15
	vprord $13, %zmm30, %zmm0
	vpternlogd $0x96, %zmm14, %zmm13, %zmm11
	vprord $22, %zmm30, %zmm14
	vpaddd 172(%r9){1to16}, %zmm25, %zmm13
	vpbroadcastd 64(%r9), %zmm28
	vpbroadcastd 68(%r9), %zmm21
	vpternlogd $0xe8, %zmm28, %zmm30, %zmm21
	vpaddd %zmm24, %zmm18, %zmm18
	vmovdqa64 %zmm18, 5440(%rdi)
	vpaddd 1344(%r13), %zmm31, %zmm31
	vmovdqa64 4160(%rdi), %zmm24
	vpternlogd $0xb8, %zmm1, %zmm16, %zmm24
	vprord $6, %zmm16, %zmm19
	vpaddd %zmm7, %zmm3, %zmm3
	vmovdqa64 %zmm3, 5504(%rdi)
	vpaddd 3264(%rdi), %zmm4, %zmm7
	vmovdqa64 %zmm7, 5568(%rdi)
	vpternlogd $0x96, %zmm23, %zmm12, %zmm20
	vprord $11, %zmm16, %zmm23
	vpaddd %zmm26, %zmm4, %zmm26
	vmovdqa64 %zmm26, 3264(%rdi)
	vprord $25, %zmm16, %zmm4
	vprord $2, %zmm5, %zmm12
	vmovdqa64 1792(%rdi), %zmm2
	vpaddd 100(%rbx){1to16}, %zmm2, %zmm22
	vpaddd %zmm11, %zmm17, %zmm11
	vpternlogd $0x96, %zmm0, %zmm15, %zmm14
	vprord $13, %zmm5, %zmm0
	vprord $22, %zmm5, %zmm15
	vpaddd %zmm18, %zmm8, %zmm17
	vmovdqa64 %zmm17, 5632(%rdi)
	vpaddd 4032(%rdi), %zmm13, %zmm13
	vmovdqa64 4736(%rdi), %zmm2
	vprord $17, %zmm2, %zmm18
	vprord $19, %zmm2, %zmm25
	vpaddd %zmm3, %zmm30, %zmm6
	vmovdqa64 %zmm6, 4032(%rdi)
	vpsrld $10, %zmm2, %zmm3
	jmp .Lavx512_zen5_shared_0_4
	.p2align 4
.Lavx512_zen5_shared_0_4:
	vpaddd 1408(%rdi), %zmm20, %zmm20
	vpaddd %zmm24, %zmm31, %zmm24
	vpternlogd $0x96, %zmm23, %zmm19, %zmm4
	vmovdqa64 4864(%rdi), %zmm23
	vmovdqa64 4224(%rdi), %zmm19
	vpternlogd $0xe8, %zmm23, %zmm5, %zmm19
	vpbroadcastd 16(%r9), %zmm31
	vpaddd 3712(%rdi), %zmm31, %zmm31
	vmovdqa64 4352(%rdi), %zmm2
	vmovdqa64 5056(%rdi), %zmm5
	vpternlogd $0xe2, %zmm2, %zmm7, %zmm5
	vpaddd 3776(%rdi), %zmm11, %zmm11
	vpaddd %zmm14, %zmm21, %zmm14
	vpternlogd $0x96, %zmm0, %zmm12, %zmm15
	vprord $6, %zmm7, %zmm0
	vmovdqa64 4672(%rdi), %zmm12
	vmovdqa64 5248(%rdi), %zmm21
	vpternlogd $0xe2, %zmm12, %zmm17, %zmm21
	vprord $6, %zmm17, %zmm2
	vprord $11, %zmm17, %zmm12
	vpaddd 3904(%rdi), %zmm22, %zmm22
	vprord $25, %zmm17, %zmm23
	vprord $11, %zmm7, %zmm17
	vpternlogd $0x96, %zmm25, %zmm18, %zmm3
	vpaddd 1856(%rdi), %zmm20, %zmm20
	vprord $25, %zmm7, %zmm25
	vprord $2, %zmm26, %zmm18
	vmovdqa64 4608(%rdi), %zmm7
	vpternlogd $0xb8, %zmm10, %zmm6, %zmm7
	vpaddd %zmm4, %zmm24, %zmm24
	vprord $13, %zmm26, %zmm4
	vprord $22, %zmm26, %zmm10
	vpaddd 3648(%rdi), %zmm14, %zmm14
	vmovdqa64 %zmm14, 3904(%rdi)
	vpaddd %zmm15, %zmm19, %zmm15
	vpaddd %zmm21, %zmm13, %zmm21
	vprord $6, %zmm6, %zmm13
	vprord $11, %zmm6, %zmm19
	vpaddd %zmm5, %zmm31, %zmm5
	vpternlogd $0x96, %zmm12, %zmm2, %zmm23
	vprord $25, %zmm6, %zmm12
	vmovdqa64 %zmm27, %zmm2
	vpternlogd $0xe8, %zmm9, %zmm26, %zmm2
	vpaddd %zmm3, %zmm20, %zmm20
	vmovdqa64 %zmm20, 3648(%rdi)
	vpternlogd $0x96, %zmm17, %zmm0, %zmm25
	vpaddd %zmm7, %zmm22, %zmm7
	vpaddd 3584(%rdi), %zmm24, %zmm22
	vmovdqa64 %zmm22, 3776(%rdi)
	vprord $2, %zmm11, %zmm17
	vpternlogd $0x96, %zmm4, %zmm18, %zmm10
	vpaddd %zmm15, %zmm24, %zmm15
	vmovdqa64 %zmm15, 3584(%rdi)
	vprord $13, %zmm11, %zmm24
	vprord $22, %zmm11, %zmm4
	vmovdqa64 1920(%rdi), %zmm18
	vprord $7, %zmm18, %zmm0
	vprord $18, %zmm18, %zmm3
	vpternlogd $0xe8, %zmm8, %zmm11, %zmm29
	vpternlogd $0xe8, %zmm30, %zmm14, %zmm28
	vpaddd %zmm23, %zmm21, %zmm21
	vmovdqa64 %zmm21, 3712(%rdi)
	vpternlogd $0x96, %zmm19, %zmm13, %zmm12
	vpsrld $3, %zmm18, %zmm19
	vprord $2, %zmm14, %zmm13
	vpaddd %zmm25, %zmm5, %zmm5
	vprord $13, %zmm14, %zmm25
	vprord $22, %zmm14, %zmm23
	vpaddd 176(%r9){1to16}, %zmm20, %zmm31
	vpaddd %zmm10, %zmm2, %zmm10
	vpternlogd $0x96, %zmm24, %zmm17, %zmm4
	vmovdqa64 1408(%r13), %zmm24
	vpaddd 4160(%rdi), %zmm24, %zmm24
	vmovdqa64 %zmm1, %zmm17
	vpternlogd $0xb8, %zmm16, %zmm22, %zmm17
	vprord $6, %zmm22, %zmm2
	vprord $11, %zmm22, %zmm18
	vmovdqa64 1984(%rdi), %zmm27
	vpaddd 104(%rbx){1to16}, %zmm27, %zmm16
	vmovdqa64 4544(%rdi), %zmm27
	vmovdqa64 4864(%rdi), %zmm20
	vpternlogd $0xe8, %zmm27, %zmm15, %zmm20
	vpaddd %zmm21, %zmm11, %zmm27
	vmovdqa64 %zmm27, 4160(%rdi)
	vpaddd %zmm12, %zmm7, %zmm7
	vmovdqa64 %zmm7, 5696(%rdi)
	vpternlogd $0x96, %zmm3, %zmm0, %zmm19
	vprord $25, %zmm22, %zmm3
	vpaddd 3840(%rdi), %zmm5, %zmm0
	vpternlogd $0x96, %zmm25, %zmm13, %zmm23
	vprord $2, %zmm15, %zmm25
	vprord $13, %zmm15, %zmm13
	vpaddd %zmm10, %zmm5, %zmm10
	vmovdqa64 %zmm10, 3840(%rdi)
	vpaddd %zmm4, %zmm29, %zmm4
	vprord $22, %zmm15, %zmm29
	vpaddd 4672(%rdi), %zmm31, %zmm31
	vmovdqa64 5312(%rdi), %zmm5
	vprord $17, %zmm5, %zmm12
	vprord $19, %zmm5, %zmm21
	jmp .Lavx512_zen5_shared_0_5
	.p2align 4
.Lavx512_zen5_shared_0_5:
	vpaddd %zmm17, %zmm24, %zmm17
	vpbroadcastd 20(%r9), %zmm24
	vpaddd 4352(%rdi), %zmm24, %zmm24
	vpaddd %zmm7, %zmm14, %zmm15
	vmovdqa64 %zmm15, 4352(%rdi)
	vmovdqa64 5248(%rdi), %zmm7
	vmovdqa64 5632(%rdi), %zmm22
	vpternlogd $0xe2, %zmm7, %zmm27, %zmm22
	vprord $6, %zmm27, %zmm7
	vprord $11, %zmm27, %zmm1
	vprord $25, %zmm27, %zmm30
	vpsrld $10, %zmm5, %zmm27
	vpaddd 1728(%rdi), %zmm19, %zmm19
	vpaddd %zmm23, %zmm28, %zmm23
	vpaddd 4416(%rdi), %zmm4, %zmm4
	vmovdqa64 %zmm4, 4672(%rdi)
	vpternlogd $0x96, %zmm18, %zmm2, %zmm3
	vpternlogd $0x96, %zmm13, %zmm25, %zmm29
	vmovdqa64 5056(%rdi), %zmm13
	vmovdqa64 5568(%rdi), %zmm25
	vpternlogd $0xe2, %zmm13, %zmm0, %zmm25
	vprord $6, %zmm0, %zmm18
	vprord $11, %zmm0, %zmm2
	vpaddd 4608(%rdi), %zmm16, %zmm16
	vmovdqa64 %zmm9, %zmm28
	vpternlogd $0xe8, %zmm26, %zmm10, %zmm28
	vprord $25, %zmm0, %zmm5
	vprord $2, %zmm10, %zmm9
	vpaddd %zmm22, %zmm31, %zmm22
	vmovdqa64 5184(%rdi), %zmm31
	vpternlogd $0xb8, %zmm6, %zmm15, %zmm31
	vprord $13, %zmm10, %zmm26
	vprord $22, %zmm10, %zmm6
	vpternlogd $0x96, %zmm1, %zmm7, %zmm30
	vpternlogd $0x96, %zmm21, %zmm12, %zmm27
	vpaddd 320(%rdi), %zmm19, %zmm19
	vprord $6, %zmm15, %zmm21
	vprord $11, %zmm15, %zmm12
	vpaddd 4288(%rdi), %zmm23, %zmm23
	vmovdqa64 %zmm23, 4608(%rdi)
	vprord $25, %zmm15, %zmm1
	vpaddd %zmm3, %zmm17, %zmm17
	vpaddd %zmm29, %zmm20, %zmm29
	vpaddd %zmm25, %zmm24, %zmm25
	vpternlogd $0x96, %zmm2, %zmm18, %zmm5
	vpaddd %zmm31, %zmm16, %zmm31
	vprord $2, %zmm4, %zmm16
	vprord $13, %zmm4, %zmm2
	vpternlogd $0x96, %zmm26, %zmm9, %zmm6
	vpaddd %zmm30, %zmm22, %zmm22
	vmovdqa64 %zmm22, 4288(%rdi)
	vprord $22, %zmm4, %zmm30
	vmovdqa64 2048(%rdi), %zmm26
	vprord $7, %zmm26, %zmm9
	vpaddd %zmm27, %zmm19, %zmm19
	vmovdqa64 %zmm19, 4416(%rdi)
	vprord $18, %zmm26, %zmm27
	vpsrld $3, %zmm26, %zmm18
	vpternlogd $0xe8, %zmm11, %zmm4, %zmm8
	vpternlogd $0x96, %zmm12, %zmm21, %zmm1
	vpaddd 4224(%rdi), %zmm17, %zmm12
	vmovdqa64 %zmm12, 5760(%rdi)
	vpaddd %zmm29, %zmm17, %zmm29
	vmovdqa64 %zmm29, 4224(%rdi)
	vprord $2, %zmm23, %zmm17
	vpaddd %zmm5, %zmm25, %zmm25
	vprord $13, %zmm23, %zmm5
	vprord $22, %zmm23, %zmm21
	vmovdqa64 3392(%rdi), %zmm24
	vpternlogd $0xe8, %zmm14, %zmm23, %zmm24
	vpaddd %zmm6, %zmm28, %zmm6
	vpaddd %zmm22, %zmm4, %zmm28
	vmovdqa64 %zmm28, 3392(%rdi)
	vpternlogd $0x96, %zmm2, %zmm16, %zmm30
	vmovdqa64 1472(%r13), %zmm2
	vpaddd 4800(%rdi), %zmm2, %zmm2
	vpaddd 180(%r9){1to16}, %zmm19, %zmm16
	vpternlogd $0x96, %zmm27, %zmm9, %zmm18
	vmovdqa64 3648(%rdi), %zmm27
	vprord $17, %zmm27, %zmm9
	vprord $19, %zmm27, %zmm20
	vpaddd %zmm1, %zmm31, %zmm31
	vmovdqa64 %zmm31, 4800(%rdi)
	vmovdqa64 5376(%rdi), %zmm1
	vmovdqa64 3776(%rdi), %zmm3
	vpternlogd $0xe2, %zmm1, %zmm12, %zmm3
	vprord $6, %zmm12, %zmm7
	vprord $11, %zmm12, %zmm22
	vpaddd 4480(%rdi), %zmm25, %zmm26
	vmovdqa64 %zmm26, 5824(%rdi)
	vpternlogd $0x96, %zmm5, %zmm17, %zmm21
	vprord $25, %zmm12, %zmm5
	vprord $2, %zmm29, %zmm17
	vpaddd %zmm6, %zmm25, %zmm6
	vmovdqa64 %zmm6, 4480(%rdi)
	vpaddd %zmm30, %zmm8, %zmm30
	vprord $13, %zmm29, %zmm8
	vprord $22, %zmm29, %zmm25
	vpaddd 5248(%rdi), %zmm16, %zmm16
	vmovdqa64 4160(%rdi), %zmm12
	jmp .Lavx512_zen5_shared_0_6
	.p2align 4
.Lavx512_zen5_shared_0_6:
	vmovdqa64 5632(%rdi), %zmm19
	vpternlogd $0xb8, %zmm12, %zmm28, %zmm19
	vprord $6, %zmm28, %zmm12
	vprord $11, %zmm28, %zmm1
	vpaddd %zmm31, %zmm23, %zmm14
	vprord $25, %zmm28, %zmm31
	vpsrld $10, %zmm27, %zmm28
	vpaddd 1920(%rdi), %zmm18, %zmm18
	vmovdqa64 2112(%rdi), %zmm27
	vpaddd 108(%rbx){1to16}, %zmm27, %zmm23
	vpaddd %zmm21, %zmm24, %zmm21
	vpternlogd $0x96, %zmm22, %zmm7, %zmm5
	vpaddd %zmm3, %zmm2, %zmm3
	vpaddd 3328(%rdi), %zmm30, %zmm30
	vmovdqa64 %zmm30, 5248(%rdi)
	vmovdqa64 3584(%rdi), %zmm2
	vmovdqa64 4544(%rdi), %zmm22
	vpternlogd $0xe8, %zmm2, %zmm29, %zmm22
	vpternlogd $0x96, %zmm8, %zmm17, %zmm25
	vpaddd 24(%r9){1to16}, %zmm13, %zmm13
	vmovdqa64 5568(%rdi), %zmm8
	vpternlogd $0xb8, %zmm0, %zmm26, %zmm8
	vprord $6, %zmm26, %zmm17
	vprord $11, %zmm26, %zmm7
	vpaddd %zmm19, %zmm16, %zmm19
	vprord $25, %zmm26, %zmm16
	vprord $2, %zmm6, %zmm24
	vpternlogd $0x96, %zmm1, %zmm12, %zmm31
	vpternlogd $0x96, %zmm20, %zmm9, %zmm28
	vprord $13, %zmm6, %zmm20
	vprord $22, %zmm6, %zmm9
	vpaddd 3968(%rdi), %zmm18, %zmm18
	vpaddd 5184(%rdi), %zmm23, %zmm23
	vmovdqa64 4032(%rdi), %zmm1
	vpternlogd $0xb8, %zmm15, %zmm14, %zmm1
	vprord $6, %zmm14, %zmm12
	vprord $11, %zmm14, %zmm27
	vpaddd 4992(%rdi), %zmm21, %zmm21
	vmovdqa64 %zmm21, 5184(%rdi)
	vprord $25, %zmm14, %zmm15
	vpaddd %zmm5, %zmm3, %zmm3
	vpaddd %zmm25, %zmm22, %zmm25
	vpaddd %zmm8, %zmm13, %zmm8
	vpternlogd $0x96, %zmm7, %zmm17, %zmm16
	vmovdqa64 3264(%rdi), %zmm7
	vpternlogd $0xe8, %zmm10, %zmm6, %zmm7
	vpaddd %zmm31, %zmm19, %zmm19
	vmovdqa64 %zmm19, 4992(%rdi)
	vprord $2, %zmm30, %zmm31
	vpternlogd $0x96, %zmm20, %zmm24, %zmm9
	vpaddd %zmm28, %zmm18, %zmm18
	vmovdqa64 %zmm18, 5056(%rdi)
	vprord $13, %zmm30, %zmm28
	vprord $22, %zmm30, %zmm20
	vpaddd %zmm1, %zmm23, %zmm1
	vmovdqa64 2176(%rdi), %zmm23
	vprord $7, %zmm23, %zmm24
	vprord $18, %zmm23, %zmm17
	vpternlogd $0xe8, %zmm4, %zmm30, %zmm11
	vpternlogd $0x96, %zmm27, %zmm12, %zmm15
	vpaddd 4864(%rdi), %zmm3, %zmm27
	vmovdqa64 %zmm27, 3328(%rdi)
	vpaddd %zmm25, %zmm3, %zmm25
	vmovdqa64 %zmm25, 4864(%rdi)
	vpsrld $3, %zmm23, %zmm3
	vpaddd %zmm16, %zmm8, %zmm8
	vpaddd %zmm19, %zmm30, %zmm16
	vmovdqa64 %zmm16, 5888(%rdi)
	vprord $2, %zmm21, %zmm12
	vprord $13, %zmm21, %zmm13
	vpaddd %zmm9, %zmm7, %zmm9
	vpternlogd $0x96, %zmm28, %zmm31, %zmm20
	vprord $22, %zmm21, %zmm28
	vpaddd 184(%r9){1to16}, %zmm18, %zmm31
	vmovdqa64 4608(%rdi), %zmm7
	vmovdqa64 3904(%rdi), %zmm22
	vpternlogd $0xe8, %zmm7, %zmm21, %zmm22
	vmovdqa64 1536(%r13), %zmm5
	vpaddd 5376(%rdi), %zmm5, %zmm5
	vmovdqa64 4416(%rdi), %zmm19
	vprord $17, %zmm19, %zmm23
	vprord $19, %zmm19, %zmm18
	vpaddd %zmm15, %zmm1, %zmm1
	vmovdqa64 %zmm1, 5376(%rdi)
	vpternlogd $0x96, %zmm17, %zmm24, %zmm3
	vmovdqa64 3776(%rdi), %zmm17
	vmovdqa64 5760(%rdi), %zmm24
	vpternlogd $0xe2, %zmm17, %zmm27, %zmm24
	vprord $6, %zmm27, %zmm15
	vpaddd 5120(%rdi), %zmm8, %zmm17
	vprord $11, %zmm27, %zmm7
	vprord $25, %zmm27, %zmm4
	vmovdqa64 4160(%rdi), %zmm27
	vmovdqa64 3392(%rdi), %zmm30
	vpternlogd $0xe2, %zmm27, %zmm16, %zmm30
	vpaddd %zmm9, %zmm8, %zmm9
	vmovdqa64 %zmm9, 5120(%rdi)
	vpaddd %zmm20, %zmm11, %zmm20
	vpternlogd $0x96, %zmm13, %zmm12, %zmm28
	vprord $2, %zmm25, %zmm13
	jmp .Lavx512_zen5_shared_0_7
	.p2align 4
.Lavx512_zen5_shared_0_7:
	vprord $13, %zmm25, %zmm12
	vprord $22, %zmm25, %zmm11
	vpaddd 5632(%rdi), %zmm31, %zmm31
	vmovdqa64 %zmm2, %zmm8
	vpternlogd $0xe8, %zmm29, %zmm25, %zmm8
	vpaddd %zmm1, %zmm21, %zmm2
	vprord $6, %zmm16, %zmm1
	vprord $11, %zmm16, %zmm27
	vpaddd 2048(%rdi), %zmm3, %zmm3
	vprord $25, %zmm16, %zmm29
	vpsrld $10, %zmm19, %zmm16
	vpternlogd $0x96, %zmm7, %zmm15, %zmm4
	vpaddd %zmm24, %zmm5, %zmm24
	vpaddd 5440(%rdi), %zmm20, %zmm20
	vmovdqa64 %zmm20, 5632(%rdi)
	vpaddd %zmm28, %zmm22, %zmm28
	vpbroadcastd 28(%r9), %zmm22
	vpaddd 5568(%rdi), %zmm22, %zmm22
	vmovdqa64 %zmm0, %zmm5
	vpternlogd $0xb8, %zmm26, %zmm17, %zmm5
	vpternlogd $0x96, %zmm12, %zmm13, %zmm11
	vprord $6, %zmm17, %zmm12
	vprord $11, %zmm17, %zmm13
	vpaddd %zmm30, %zmm31, %zmm30
	vprord $25, %zmm17, %zmm31
	vprord $2, %zmm9, %zmm7
	vpaddd 3520(%rdi), %zmm3, %zmm3
	vpbroadcastd 88(%r9), %zmm15
	vpaddd 4032(%rdi), %zmm15, %zmm15
	vprord $13, %zmm9, %zmm19
	vprord $22, %zmm9, %zmm26
	vpternlogd $0x96, %zmm27, %zmm1, %zmm29
	vpternlogd $0x96, %zmm18, %zmm23, %zmm16
	vmovdqa64 4352(%rdi), %zmm18
	vpternlogd $0xb8, %zmm14, %zmm2, %zmm18
	vprord $6, %zmm2, %zmm23
	vprord $11, %zmm2, %zmm27
	vpaddd 5504(%rdi), %zmm28, %zmm28
	vmovdqa64 %zmm28, 4032(%rdi)
	vprord $25, %zmm2, %zmm1
	vpaddd %zmm4, %zmm24, %zmm24
	vpaddd %zmm11, %zmm8, %zmm11
	vpaddd %zmm5, %zmm22, %zmm5
	vpternlogd $0x96, %zmm13, %zmm12, %zmm31
	vmovdqa64 %zmm10, %zmm13
	vpternlogd $0xe8, %zmm6, %zmm9, %zmm13
	vprord $2, %zmm20, %zmm12
	vprord $13, %zmm20, %zmm22
	vpternlogd $0x96, %zmm19, %zmm7, %zmm26
	vpaddd %zmm29, %zmm30, %zmm30
	vmovdqa64 %zmm30, 5504(%rdi)
	vpaddd %zmm16, %zmm3, %zmm3
	vmovdqa64 %zmm3, 5568(%rdi)
	vprord $22, %zmm20, %zmm16
	vpaddd %zmm18, %zmm15, %zmm18
	vmovdqa64 640(%rdi), %zmm15
	vprord $7, %zmm15, %zmm29
	vprord $18, %zmm15, %zmm19
	vmovdqa64 5248(%rdi), %zmm7
	vmovdqa64 4672(%rdi), %zmm8
	vpternlogd $0xe8, %zmm7, %zmm20, %zmm8
	vpternlogd $0x96, %zmm27, %zmm23, %zmm1
	vpaddd 4544(%rdi), %zmm24, %zmm27
	vmovdqa64 %zmm27, 4672(%rdi)
	vpaddd %zmm11, %zmm24, %zmm11
	vmovdqa64 %zmm11, 4544(%rdi)
	vpsrld $3, %zmm15, %zmm24
	vpaddd %zmm31, %zmm5, %zmm5
	vprord $2, %zmm28, %zmm31
	vprord $13, %zmm28, %zmm23
	vmovdqa64 4608(%rdi), %zmm4
	vpternlogd $0xe8, %zmm21, %zmm28, %zmm4
	vpaddd %zmm26, %zmm13, %zmm26
	vpaddd %zmm30, %zmm20, %zmm13
	vmovdqa64 %zmm13, 4608(%rdi)
	vpternlogd $0x96, %zmm22, %zmm12, %zmm16
	vprord $22, %zmm28, %zmm22
	vpaddd 188(%r9){1to16}, %zmm3, %zmm12
	vmovdqa64 1600(%r13), %zmm30
	vpaddd 3776(%rdi), %zmm30, %zmm30
	vmovdqa64 5056(%rdi), %zmm15
	vprord $17, %zmm15, %zmm10
	vprord $19, %zmm15, %zmm3
	vpaddd %zmm1, %zmm18, %zmm18
	vmovdqa64 %zmm18, 3776(%rdi)
	vpternlogd $0x96, %zmm19, %zmm29, %zmm24
	vmovdqa64 5760(%rdi), %zmm19
	vmovdqa64 3328(%rdi), %zmm29
	vpternlogd $0xe2, %zmm19, %zmm27, %zmm29
	vprord $6, %zmm27, %zmm1
	vpaddd 3264(%rdi), %zmm5, %zmm19
	vprord $11, %zmm27, %zmm21
	vprord $25, %zmm27, %zmm20
	vmovdqa64 4224(%rdi), %zmm27
	vpternlogd $0xe8, %zmm25, %zmm11, %zmm27
	vpaddd %zmm26, %zmm5, %zmm26
	vmovdqa64 %zmm26, 3264(%rdi)
	vpaddd %zmm16, %zmm8, %zmm16
	vpternlogd $0x96, %zmm23, %zmm31, %zmm22
	vprord $2, %zmm11, %zmm23
	jmp .Lavx512_zen5_shared_0_8
	.p2align 4
.Lavx512_zen5_shared_0_8:
	vprord $13, %zmm11, %zmm31
	vprord $22, %zmm11, %zmm8
	vpaddd 4160(%rdi), %zmm12, %zmm12
	vmovdqa64 3392(%rdi), %zmm5
	vmovdqa64 5888(%rdi), %zmm25
	vpternlogd $0xe2, %zmm5, %zmm13, %zmm25
	vpaddd %zmm18, %zmm28, %zmm5
	vprord $6, %zmm13, %zmm18
	vprord $11, %zmm13, %zmm11
	vpaddd 2176(%rdi), %zmm24, %zmm24
	vprord $25, %zmm13, %zmm28
	vpsrld $10, %zmm15, %zmm13
	vpternlogd $0x96, %zmm21, %zmm1, %zmm20
	vpaddd %zmm29, %zmm30, %zmm29
	vpaddd 3712(%rdi), %zmm16, %zmm16
	vmovdqa64 %zmm16, 4160(%rdi)
	vpaddd %zmm22, %zmm4, %zmm22
	vpaddd 32(%r9){1to16}, %zmm0, %zmm0
	vmovdqa64 5824(%rdi), %zmm4
	vpternlogd $0xb8, %zmm17, %zmm19, %zmm4
	vpternlogd $0x96, %zmm31, %zmm23, %zmm8
	vprord $6, %zmm19, %zmm31
	vprord $11, %zmm19, %zmm23
	vpaddd %zmm25, %zmm12, %zmm25
	vprord $25, %zmm19, %zmm12
	vprord $2, %zmm26, %zmm30
	vpaddd 4096(%rdi), %zmm24, %zmm24
	vpbroadcastd 20(%r9), %zmm21
	vpaddd 4352(%rdi), %zmm21, %zmm21
	vprord $13, %zmm26, %zmm1
	vprord $22, %zmm26, %zmm15
	vpternlogd $0x96, %zmm11, %zmm18, %zmm28
	vpternlogd $0x96, %zmm3, %zmm10, %zmm13
	vmovdqa64 %zmm14, %zmm3
	vpternlogd $0xb8, %zmm2, %zmm5, %zmm3
	vprord $6, %zmm5, %zmm10
	vprord $11, %zmm5, %zmm11
	vpaddd 5696(%rdi), %zmm22, %zmm22
	vmovdqa64 %zmm22, 4352(%rdi)
	vprord $25, %zmm5, %zmm18
	vpaddd %zmm20, %zmm29, %zmm29
	vpaddd %zmm8, %zmm27, %zmm8
	vpaddd %zmm4, %zmm0, %zmm4
	vpternlogd $0x96, %zmm23, %zmm31, %zmm12
	vmovdqa64 %zmm6, %zmm23
	vpternlogd $0xe8, %zmm9, %zmm26, %zmm23
	vprord $2, %zmm16, %zmm31
	vprord $13, %zmm16, %zmm0
	vpternlogd $0x96, %zmm1, %zmm30, %zmm15
	vpaddd %zmm28, %zmm25, %zmm25
	vmovdqa64 %zmm25, 5696(%rdi)
	vpaddd %zmm13, %zmm24, %zmm24
	vmovdqa64 %zmm24, 3712(%rdi)
	vprord $22, %zmm16, %zmm13
	vpaddd %zmm3, %zmm21, %zmm3
	vmovdqa64 1024(%rdi), %zmm21
	vprord $7, %zmm21, %zmm28
	vprord $18, %zmm21, %zmm1
	vpternlogd $0xe8, 5632(%rdi), %zmm16, %zmm7
	vpternlogd $0x96, %zmm11, %zmm10, %zmm18
	vpaddd 3584(%rdi), %zmm29, %zmm11
	vmovdqa64 %zmm11, 5248(%rdi)
	vpaddd %zmm8, %zmm29, %zmm8
	vmovdqa64 %zmm8, 3584(%rdi)
	vpsrld $3, %zmm21, %zmm29
	vpaddd %zmm12, %zmm4, %zmm4
	vprord $2, %zmm22, %zmm12
	vprord $13, %zmm22, %zmm10
	vmovdqa64 4032(%rdi), %zmm30
	vmovdqa64 5184(%rdi), %zmm27
	vpternlogd $0xe8, %zmm30, %zmm22, %zmm27
	vpaddd %zmm15, %zmm23, %zmm15
	vpaddd %zmm25, %zmm16, %zmm23
	vmovdqa64 %zmm23, 5184(%rdi)
	vpternlogd $0x96, %zmm0, %zmm31, %zmm13
	vprord $22, %zmm22, %zmm0
	vpaddd 192(%r9){1to16}, %zmm24, %zmm31
	vmovdqa64 1664(%r13), %zmm20
	vpaddd 5760(%rdi), %zmm20, %zmm20
	vmovdqa64 5568(%rdi), %zmm25
	vprord $17, %zmm25, %zmm21
	vprord $19, %zmm25, %zmm6
	vpaddd %zmm18, %zmm3, %zmm3
	vmovdqa64 %zmm3, 5760(%rdi)
	vpternlogd $0x96, %zmm1, %zmm28, %zmm29
	vmovdqa64 3328(%rdi), %zmm1
	vmovdqa64 4672(%rdi), %zmm28
	vpternlogd $0xe2, %zmm1, %zmm11, %zmm28
	vprord $6, %zmm11, %zmm18
	vpaddd 3840(%rdi), %zmm4, %zmm24
	vprord $11, %zmm11, %zmm1
	vprord $25, %zmm11, %zmm30
	vmovdqa64 4544(%rdi), %zmm11
	vmovdqa64 4864(%rdi), %zmm16
	vpternlogd $0xe8, %zmm11, %zmm8, %zmm16
	vpaddd %zmm15, %zmm4, %zmm15
	vmovdqa64 %zmm15, 3840(%rdi)
	vpaddd %zmm13, %zmm7, %zmm13
	vpternlogd $0x96, %zmm10, %zmm12, %zmm0
	vprord $2, %zmm8, %zmm10
	jmp .Lavx512_zen5_shared_0_9
	.p2align 4
.Lavx512_zen5_shared_0_9:
	vprord $13, %zmm8, %zmm12
	vprord $22, %zmm8, %zmm7
	vpaddd 3392(%rdi), %zmm31, %zmm31
	vmovdqa64 5888(%rdi), %zmm4
	vmovdqa64 4608(%rdi), %zmm8
	vpternlogd $0xe2, %zmm4, %zmm23, %zmm8
	vpaddd %zmm3, %zmm22, %zmm4
	vprord $6, %zmm23, %zmm3
	vprord $11, %zmm23, %zmm11
	vpaddd 640(%rdi), %zmm29, %zmm29
	vprord $25, %zmm23, %zmm22
	vpsrld $10, %zmm25, %zmm23
	vpternlogd $0x96, %zmm1, %zmm18, %zmm30
	vpaddd %zmm28, %zmm20, %zmm28
	vpaddd 4288(%rdi), %zmm13, %zmm13
	vmovdqa64 %zmm13, 3392(%rdi)
	vpaddd %zmm0, %zmm27, %zmm0
	vpbroadcastd 36(%r9), %zmm27
	vpaddd 5824(%rdi), %zmm27, %zmm27
	vmovdqa64 %zmm17, %zmm20
	vpternlogd $0xb8, %zmm19, %zmm24, %zmm20
	vpternlogd $0x96, %zmm12, %zmm10, %zmm7
	vprord $6, %zmm24, %zmm12
	vprord $11, %zmm24, %zmm10
	vpaddd %zmm8, %zmm31, %zmm8
	vprord $25, %zmm24, %zmm31
	vprord $2, %zmm15, %zmm1
	vpaddd 4736(%rdi), %zmm29, %zmm29
	vpaddd 24(%r9){1to16}, %zmm14, %zmm14
	vprord $13, %zmm15, %zmm18
	vprord $22, %zmm15, %zmm25
	vpternlogd $0x96, %zmm11, %zmm3, %zmm22
	vpternlogd $0x96, %zmm6, %zmm21, %zmm23
	vmovdqa64 %zmm2, %zmm6
	vpternlogd $0xb8, %zmm5, %zmm4, %zmm6
	vprord $6, %zmm4, %zmm21
	vprord $11, %zmm4, %zmm11
	vpaddd 4800(%rdi), %zmm0, %zmm0
	vmovdqa64 %zmm0, 5824(%rdi)
	vprord $25, %zmm4, %zmm3
	vpaddd %zmm30, %zmm28, %zmm28
	vpaddd %zmm7, %zmm16, %zmm7
	vpaddd %zmm20, %zmm27, %zmm20
	vpternlogd $0x96, %zmm10, %zmm12, %zmm31
	vmovdqa64 %zmm9, %zmm10
	vpternlogd $0xe8, %zmm26, %zmm15, %zmm10
	vprord $2, %zmm13, %zmm12
	vprord $13, %zmm13, %zmm27
	vpternlogd $0x96, %zmm18, %zmm1, %zmm25
	vpaddd %zmm22, %zmm8, %zmm8
	vmovdqa64 %zmm8, 4800(%rdi)
	vpaddd %zmm23, %zmm29, %zmm29
	vmovdqa64 %zmm29, 4288(%rdi)
	vprord $22, %zmm13, %zmm23
	vpaddd %zmm6, %zmm14, %zmm6
	vmovdqa64 1280(%rdi), %zmm14
	vprord $7, %zmm14, %zmm22
	vprord $18, %zmm14, %zmm18
	vmovdqa64 4160(%rdi), %zmm1
	vmovdqa64 5632(%rdi), %zmm16
	vpternlogd $0xe8, %zmm1, %zmm13, %zmm16
	vpternlogd $0x96, %zmm11, %zmm21, %zmm3
	vpaddd 4224(%rdi), %zmm28, %zmm11
	vmovdqa64 %zmm11, 5632(%rdi)
	vpaddd %zmm7, %zmm28, %zmm7
	vmovdqa64 %zmm7, 4224(%rdi)
	vpsrld $3, %zmm14, %zmm28
	vpaddd %zmm31, %zmm20, %zmm20
	vprord $2, %zmm0, %zmm31
	vprord $13, %zmm0, %zmm21
	vmovdqa64 4352(%rdi), %zmm30
	vmovdqa64 4032(%rdi), %zmm14
	vpternlogd $0xe8, %zmm30, %zmm0, %zmm14
	vpaddd %zmm25, %zmm10, %zmm25
	vpaddd %zmm8, %zmm13, %zmm10
	vmovdqa64 %zmm10, 4032(%rdi)
	vpternlogd $0x96, %zmm27, %zmm12, %zmm23
	vprord $22, %zmm0, %zmm27
	vpaddd 196(%r9){1to16}, %zmm29, %zmm12
	vmovdqa64 1728(%r13), %zmm8
	vpaddd 3328(%rdi), %zmm8, %zmm8
	vmovdqa64 3712(%rdi), %zmm9
	vprord $17, %zmm9, %zmm29
	vprord $19, %zmm9, %zmm30
	vpaddd %zmm3, %zmm6, %zmm6
	vmovdqa64 %zmm6, 3328(%rdi)
	vpternlogd $0x96, %zmm18, %zmm22, %zmm28
	vmovdqa64 4672(%rdi), %zmm18
	vmovdqa64 5248(%rdi), %zmm22
	vpternlogd $0xe2, %zmm18, %zmm11, %zmm22
	vprord $6, %zmm11, %zmm3
	vpaddd 4480(%rdi), %zmm20, %zmm18
	vprord $11, %zmm11, %zmm13
	vprord $25, %zmm11, %zmm1
	vmovdqa64 3584(%rdi), %zmm11
	vmovdqa64 4544(%rdi), %zmm26
	vpternlogd $0xe8, %zmm11, %zmm7, %zmm26
	vpaddd %zmm25, %zmm20, %zmm25
	vmovdqa64 %zmm25, 4480(%rdi)
	vpaddd %zmm23, %zmm16, %zmm23
	jmp .Lavx512_zen5_shared_0_10
	.p2align 4
.Lavx512_zen5_shared_0_10:
	vpternlogd $0x96, %zmm21, %zmm31, %zmm27
	vprord $2, %zmm7, %zmm21
	vprord $13, %zmm7, %zmm31
	vprord $22, %zmm7, %zmm16
	vpaddd 5888(%rdi), %zmm12, %zmm12
	vmovdqa64 4608(%rdi), %zmm20
	vmovdqa64 5184(%rdi), %zmm7
	vpternlogd $0xe2, %zmm20, %zmm10, %zmm7
	vpaddd %zmm6, %zmm0, %zmm20
	vprord $6, %zmm10, %zmm6
	vprord $11, %zmm10, %zmm11
	vpaddd 1024(%rdi), %zmm28, %zmm28
	vprord $25, %zmm10, %zmm0
	vpsrld $10, %zmm9, %zmm10
	vpternlogd $0x96, %zmm13, %zmm3, %zmm1
	vpaddd %zmm22, %zmm8, %zmm22
	vpaddd 4992(%rdi), %zmm23, %zmm23
	vmovdqa64 %zmm23, 5888(%rdi)
	vpaddd %zmm27, %zmm14, %zmm27
	vpaddd 40(%r9){1to16}, %zmm17, %zmm17
	vmovdqa64 %zmm19, %zmm14
	vpternlogd $0xb8, %zmm24, %zmm18, %zmm14
	vpternlogd $0x96, %zmm31, %zmm21, %zmm16
	vprord $6, %zmm18, %zmm31
	vprord $11, %zmm18, %zmm21
	vpaddd %zmm7, %zmm12, %zmm7
	vprord $25, %zmm18, %zmm12
	vprord $2, %zmm25, %zmm8
	vpaddd 5312(%rdi), %zmm28, %zmm28
	vpaddd 28(%r9){1to16}, %zmm2, %zmm2
	vprord $13, %zmm25, %zmm13
	vprord $22, %zmm25, %zmm3
	vpternlogd $0x96, %zmm11, %zmm6, %zmm0
	vpternlogd $0x96, %zmm30, %zmm29, %zmm10
	vmovdqa64 %zmm5, %zmm30
	vpternlogd $0xb8, %zmm4, %zmm20, %zmm30
	vprord $6, %zmm20, %zmm29
	vprord $11, %zmm20, %zmm11
	vpaddd 5376(%rdi), %zmm27, %zmm27
	vmovdqa64 %zmm27, 4992(%rdi)
	vprord $25, %zmm20, %zmm6
	vpaddd %zmm1, %zmm22, %zmm22
	vpaddd %zmm16, %zmm26, %zmm16
	vpaddd %zmm14, %zmm17, %zmm14
	vpternlogd $0x96, %zmm21, %zmm31, %zmm12
	vmovdqa64 3264(%rdi), %zmm21
	vpternlogd $0xe8, %zmm15, %zmm25, %zmm21
	vprord $2, %zmm23, %zmm31
	vprord $13, %zmm23, %zmm17
	vpternlogd $0x96, %zmm13, %zmm8, %zmm3
	vpaddd %zmm0, %zmm7, %zmm7
	vmovdqa64 %zmm7, 5376(%rdi)
	vpaddd %zmm10, %zmm28, %zmm28
	vmovdqa64 %zmm28, 5440(%rdi)
	vprord $22, %zmm23, %zmm10
	vpaddd %zmm30, %zmm2, %zmm30
	vmovdqa64 1664(%rdi), %zmm2
	vprord $7, %zmm2, %zmm0
	vprord $18, %zmm2, %zmm13
	vmovdqa64 3392(%rdi), %zmm8
	vmovdqa64 4160(%rdi), %zmm26
	vpternlogd $0xe8, %zmm8, %zmm23, %zmm26
	vpternlogd $0x96, %zmm11, %zmm29, %zmm6
	vpaddd 4864(%rdi), %zmm22, %zmm11
	vmovdqa64 %zmm11, 4160(%rdi)
	vpaddd %zmm16, %zmm22, %zmm16
	vmovdqa64 %zmm16, 4864(%rdi)
	vpsrld $3, %zmm2, %zmm22
	vpaddd %zmm12, %zmm14, %zmm14
	vprord $2, %zmm27, %zmm12
	vprord $13, %zmm27, %zmm29
	vmovdqa64 5824(%rdi), %zmm1
	vmovdqa64 4352(%rdi), %zmm9
	vpternlogd $0xe8, %zmm1, %zmm27, %zmm9
	vpaddd %zmm3, %zmm21, %zmm3
	vpaddd %zmm7, %zmm23, %zmm21
	vmovdqa64 %zmm21, 4352(%rdi)
	vpternlogd $0x96, %zmm17, %zmm31, %zmm10
	vprord $22, %zmm27, %zmm17
	vpaddd 200(%r9){1to16}, %zmm28, %zmm31
	vmovdqa64 1792(%r13), %zmm7
	vpaddd 4672(%rdi), %zmm7, %zmm7
	vmovdqa64 4288(%rdi), %zmm2
	vprord $17, %zmm2, %zmm28
	vprord $19, %zmm2, %zmm1
	vpaddd %zmm6, %zmm30, %zmm30
	vmovdqa64 %zmm30, 4672(%rdi)
	vpternlogd $0x96, %zmm13, %zmm0, %zmm22
	vmovdqa64 5248(%rdi), %zmm13
	vmovdqa64 5632(%rdi), %zmm0
	vpternlogd $0xe2, %zmm13, %zmm11, %zmm0
	vprord $6, %zmm11, %zmm6
	vpaddd 5120(%rdi), %zmm14, %zmm13
	vprord $11, %zmm11, %zmm23
	vprord $25, %zmm11, %zmm8
	vmovdqa64 4224(%rdi), %zmm11
	vmovdqa64 3584(%rdi), %zmm15
	vpternlogd $0xe8, %zmm11, %zmm16, %zmm15
	vpaddd %zmm3, %zmm14, %zmm3
	vmovdqa64 %zmm3, 5120(%rdi)
	jmp .Lavx512_zen5_shared_0_11
	.p2align 4
.Lavx512_zen5_shared_0_11:
	vpaddd %zmm10, %zmm26, %zmm10
	vpternlogd $0x96, %zmm29, %zmm12, %zmm17
	vprord $2, %zmm16, %zmm29
	vprord $13, %zmm16, %zmm12
	vprord $22, %zmm16, %zmm26
	vpaddd 4608(%rdi), %zmm31, %zmm31
	vmovdqa64 5184(%rdi), %zmm14
	vmovdqa64 4032(%rdi), %zmm16
	vpternlogd $0xe2, %zmm14, %zmm21, %zmm16
	vpaddd %zmm30, %zmm27, %zmm14
	vprord $6, %zmm21, %zmm30
	vprord $11, %zmm21, %zmm11
	vpaddd 1280(%rdi), %zmm22, %zmm22
	vprord $25, %zmm21, %zmm27
	vpsrld $10, %zmm2, %zmm21
	vpternlogd $0x96, %zmm23, %zmm6, %zmm8
	vpaddd %zmm0, %zmm7, %zmm0
	vpaddd 5504(%rdi), %zmm10, %zmm10
	vmovdqa64 %zmm10, 4608(%rdi)
	vpaddd %zmm17, %zmm9, %zmm17
	vpaddd 44(%r9){1to16}, %zmm19, %zmm19
	vmovdqa64 %zmm24, %zmm9
	vpternlogd $0xb8, %zmm18, %zmm13, %zmm9
	vpternlogd $0x96, %zmm12, %zmm29, %zmm26
	vprord $6, %zmm13, %zmm12
	vprord $11, %zmm13, %zmm29
	vpaddd %zmm16, %zmm31, %zmm16
	vprord $25, %zmm13, %zmm31
	vprord $2, %zmm3, %zmm7
	vpaddd 3648(%rdi), %zmm22, %zmm22
	vpaddd 32(%r9){1to16}, %zmm5, %zmm5
	vprord $13, %zmm3, %zmm23
	vprord $22, %zmm3, %zmm6
	vpternlogd $0x96, %zmm11, %zmm30, %zmm27
	vpternlogd $0x96, %zmm1, %zmm28, %zmm21
	vmovdqa64 %zmm4, %zmm1
	vpternlogd $0xb8, %zmm20, %zmm14, %zmm1
	vprord $6, %zmm14, %zmm28
	vprord $11, %zmm14, %zmm11
	vpaddd 3776(%rdi), %zmm17, %zmm17
	vmovdqa64 %zmm17, 5504(%rdi)
	vprord $25, %zmm14, %zmm30
	vpaddd %zmm8, %zmm0, %zmm0
	vpaddd %zmm26, %zmm15, %zmm26
	vpaddd %zmm9, %zmm19, %zmm9
	vpternlogd $0x96, %zmm29, %zmm12, %zmm31
	vmovdqa64 3840(%rdi), %zmm29
	vpternlogd $0xe8, %zmm25, %zmm3, %zmm29
	vprord $2, %zmm10, %zmm12
	vprord $13, %zmm10, %zmm19
	vpternlogd $0x96, %zmm23, %zmm7, %zmm6
	vpaddd %zmm27, %zmm16, %zmm16
	vmovdqa64 %zmm16, 3776(%rdi)
	vpaddd %zmm21, %zmm22, %zmm22
	vmovdqa64 %zmm22, 3904(%rdi)
	vprord $22, %zmm10, %zmm21
	vpaddd %zmm1, %zmm5, %zmm1
	vmovdqa64 1856(%rdi), %zmm5
	vprord $7, %zmm5, %zmm27
	vprord $18, %zmm5, %zmm23
	vmovdqa64 5888(%rdi), %zmm7
	vmovdqa64 3392(%rdi), %zmm15
	vpternlogd $0xe8, %zmm7, %zmm10, %zmm15
	vpternlogd $0x96, %zmm11, %zmm28, %zmm30
	vpaddd 4544(%rdi), %zmm0, %zmm11
	vmovdqa64 %zmm11, 3392(%rdi)
	vpaddd %zmm26, %zmm0, %zmm26
	vmovdqa64 %zmm26, 4544(%rdi)
	vpsrld $3, %zmm5, %zmm0
	vpaddd %zmm31, %zmm9, %zmm9
	vprord $2, %zmm17, %zmm31
	vprord $13, %zmm17, %zmm28
	vmovdqa64 4992(%rdi), %zmm8
	vmovdqa64 5824(%rdi), %zmm2
	vpternlogd $0xe8, %zmm8, %zmm17, %zmm2
	vpaddd %zmm6, %zmm29, %zmm6
	vpaddd %zmm16, %zmm10, %zmm29
	vmovdqa64 %zmm29, 5824(%rdi)
	vpternlogd $0x96, %zmm19, %zmm12, %zmm21
	vprord $22, %zmm17, %zmm19
	vpaddd 204(%r9){1to16}, %zmm22, %zmm12
	vmovdqa64 1856(%r13), %zmm16
	vpaddd 5248(%rdi), %zmm16, %zmm16
	vmovdqa64 5440(%rdi), %zmm5
	vprord $17, %zmm5, %zmm22
	vprord $19, %zmm5, %zmm8
	vpaddd %zmm30, %zmm1, %zmm1
	vmovdqa64 %zmm1, 5248(%rdi)
	vpternlogd $0x96, %zmm23, %zmm27, %zmm0
	vmovdqa64 5632(%rdi), %zmm23
	vmovdqa64 4160(%rdi), %zmm27
	vpternlogd $0xe2, %zmm23, %zmm11, %zmm27
	vprord $6, %zmm11, %zmm30
	vpaddd 3264(%rdi), %zmm9, %zmm23
	vprord $11, %zmm11, %zmm10
	vprord $25, %zmm11, %zmm7
	vmovdqa64 4864(%rdi), %zmm11
	vmovdqa64 4224(%rdi), %zmm25
	vpternlogd $0xe8, %zmm11, %zmm26, %zmm25
	vpaddd %zmm6, %zmm9, %zmm6
	jmp .Lavx512_zen5_shared_0_12
	.p2align 4
.Lavx512_zen5_shared_0_12:
	vmovdqa64 %zmm6, 3264(%rdi)
	vpaddd %zmm21, %zmm15, %zmm21
	vpternlogd $0x96, %zmm28, %zmm31, %zmm19
	vprord $2, %zmm26, %zmm28
	vprord $13, %zmm26, %zmm31
	vprord $22, %zmm26, %zmm15
	vpaddd 5184(%rdi), %zmm12, %zmm12
	vmovdqa64 4032(%rdi), %zmm9
	vmovdqa64 4352(%rdi), %zmm26
	vpternlogd $0xe2, %zmm9, %zmm29, %zmm26
	vpaddd %zmm1, %zmm17, %zmm9
	vprord $6, %zmm29, %zmm1
	vprord $11, %zmm29, %zmm11
	vpaddd 1664(%rdi), %zmm0, %zmm0
	vprord $25, %zmm29, %zmm17
	vpsrld $10, %zmm5, %zmm29
	vpternlogd $0x96, %zmm10, %zmm30, %zmm7
	vpaddd %zmm27, %zmm16, %zmm27
	vpaddd 5696(%rdi), %zmm21, %zmm21
	vmovdqa64 %zmm21, 5184(%rdi)
	vpaddd %zmm19, %zmm2, %zmm19
	vpaddd 20(%r8){1to16}, %zmm24, %zmm24
	vmovdqa64 %zmm18, %zmm2
	vpternlogd $0xb8, %zmm13, %zmm23, %zmm2
	vpternlogd $0x96, %zmm31, %zmm28, %zmm15
	vprord $6, %zmm23, %zmm31
	vprord $11, %zmm23, %zmm28
	vpaddd %zmm26, %zmm12, %zmm26
	vprord $25, %zmm23, %zmm12
	vprord $2, %zmm6, %zmm16
	vpaddd 4416(%rdi), %zmm0, %zmm0
	vpaddd 36(%r9){1to16}, %zmm4, %zmm4
	vprord $13, %zmm6, %zmm10
	vprord $22, %zmm6, %zmm30
	vpternlogd $0x96, %zmm11, %zmm1, %zmm17
	vpternlogd $0x96, %zmm8, %zmm22, %zmm29
	vmovdqa64 %zmm20, %zmm8
	vpternlogd $0xb8, %zmm14, %zmm9, %zmm8
	vprord $6, %zmm9, %zmm22
	vprord $11, %zmm9, %zmm11
	vpaddd 5760(%rdi), %zmm19, %zmm19
	vmovdqa64 %zmm19, 5696(%rdi)
	vprord $25, %zmm9, %zmm1
	vpaddd %zmm7, %zmm27, %zmm27
	vpaddd %zmm15, %zmm25, %zmm15
	vpaddd %zmm2, %zmm24, %zmm2
	vpternlogd $0x96, %zmm28, %zmm31, %zmm12
	vmovdqa64 4480(%rdi), %zmm28
	vpternlogd $0xe8, %zmm3, %zmm6, %zmm28
	vprord $2, %zmm21, %zmm31
	vprord $13, %zmm21, %zmm24
	vpternlogd $0x96, %zmm10, %zmm16, %zmm30
	vpaddd %zmm17, %zmm26, %zmm26
	vmovdqa64 %zmm26, 5760(%rdi)
	vpaddd %zmm29, %zmm0, %zmm0
	vmovdqa64 %zmm0, 5952(%rdi)
	vprord $22, %zmm21, %zmm29
	vpaddd %zmm8, %zmm4, %zmm8
	vmovdqa64 320(%rdi), %zmm4
	vprord $7, %zmm4, %zmm17
	vprord $18, %zmm4, %zmm10
	vmovdqa64 4608(%rdi), %zmm16
	vmovdqa64 5888(%rdi), %zmm25
	vpternlogd $0xe8, %zmm16, %zmm21, %zmm25
	vpternlogd $0x96, %zmm11, %zmm22, %zmm1
	vpaddd 3584(%rdi), %zmm27, %zmm11
	vmovdqa64 %zmm11, 5888(%rdi)
	vpaddd %zmm15, %zmm27, %zmm15
	vmovdqa64 %zmm15, 3584(%rdi)
	vpsrld $3, %zmm4, %zmm27
	vpaddd %zmm12, %zmm2, %zmm2
	vprord $2, %zmm19, %zmm12
	vprord $13, %zmm19, %zmm22
	vmovdqa64 5504(%rdi), %zmm7
	vmovdqa64 4992(%rdi), %zmm5
	vpternlogd $0xe8, %zmm7, %zmm19, %zmm5
	vpaddd %zmm30, %zmm28, %zmm30
	vpaddd %zmm26, %zmm21, %zmm28
	vmovdqa64 %zmm28, 4992(%rdi)
	vpternlogd $0x96, %zmm24, %zmm31, %zmm29
	vprord $22, %zmm19, %zmm24
	vpaddd 208(%r9){1to16}, %zmm0, %zmm31
	vmovdqa64 1920(%r13), %zmm26
	vpaddd 5632(%rdi), %zmm26, %zmm26
	vmovdqa64 3904(%rdi), %zmm4
	vprord $17, %zmm4, %zmm0
	vprord $19, %zmm4, %zmm7
	vpaddd %zmm1, %zmm8, %zmm8
	vmovdqa64 %zmm8, 5632(%rdi)
	vpternlogd $0x96, %zmm10, %zmm17, %zmm27
	vmovdqa64 4160(%rdi), %zmm10
	vmovdqa64 3392(%rdi), %zmm17
	vpternlogd $0xe2, %zmm10, %zmm11, %zmm17
	vprord $6, %zmm11, %zmm1
	vpaddd 3840(%rdi), %zmm2, %zmm10
	vprord $11, %zmm11, %zmm21
	vprord $25, %zmm11, %zmm16
	vmovdqa64 4544(%rdi), %zmm11
	vmovdqa64 4864(%rdi), %zmm3
	vpternlogd $0xe8, %zmm11, %zmm15, %zmm3
	jmp .Lavx512_zen5_shared_0_13
	.p2align 4
.Lavx512_zen5_shared_0_13:
	vpaddd %zmm30, %zmm2, %zmm30
	vmovdqa64 %zmm30, 3840(%rdi)
	vpaddd %zmm29, %zmm25, %zmm29
	vpternlogd $0x96, %zmm22, %zmm12, %zmm24
	vprord $2, %zmm15, %zmm22
	vprord $13, %zmm15, %zmm12
	vprord $22, %zmm15, %zmm25
	vpaddd 4032(%rdi), %zmm31, %zmm31
	vmovdqa64 4352(%rdi), %zmm2
	vmovdqa64 5824(%rdi), %zmm15
	vpternlogd $0xe2, %zmm2, %zmm28, %zmm15
	vpaddd %zmm8, %zmm19, %zmm2
	vmovdqa64 %zmm2, 4032(%rdi)
	vprord $6, %zmm28, %zmm8
	vprord $11, %zmm28, %zmm11
	vpaddd 1856(%rdi), %zmm27, %zmm27
	vprord $25, %zmm28, %zmm19
	vpsrld $10, %zmm4, %zmm28
	vpternlogd $0x96, %zmm21, %zmm1, %zmm16
	vpaddd %zmm17, %zmm26, %zmm17
	vpaddd 4800(%rdi), %zmm29, %zmm29
	vmovdqa64 %zmm29, 6016(%rdi)
	vpaddd %zmm24, %zmm5, %zmm24
	vpaddd 24(%r8){1to16}, %zmm18, %zmm18
	vmovdqa64 %zmm13, %zmm5
	vpternlogd $0xb8, %zmm23, %zmm10, %zmm5
	vpternlogd $0x96, %zmm12, %zmm22, %zmm25
	vprord $6, %zmm10, %zmm12
	vprord $11, %zmm10, %zmm22
	vpaddd %zmm15, %zmm31, %zmm15
	vprord $25, %zmm10, %zmm31
	vprord $2, %zmm30, %zmm26
	vpaddd 5056(%rdi), %zmm27, %zmm27
	vpaddd 40(%r9){1to16}, %zmm20, %zmm20
	vprord $13, %zmm30, %zmm21
	vprord $22, %zmm30, %zmm1
	vpternlogd $0x96, %zmm11, %zmm8, %zmm19
	vpternlogd $0x96, %zmm7, %zmm0, %zmm28
	vmovdqa64 %zmm14, %zmm7
	vpternlogd $0xb8, %zmm9, %zmm2, %zmm7
	vprord $6, %zmm2, %zmm0
	vprord $11, %zmm2, %zmm11
	vpaddd 3328(%rdi), %zmm24, %zmm24
	vmovdqa64 %zmm24, 4800(%rdi)
	vprord $25, %zmm2, %zmm8
	vpaddd %zmm16, %zmm17, %zmm17
	vpaddd %zmm25, %zmm3, %zmm25
	vpaddd %zmm5, %zmm18, %zmm5
	vpternlogd $0x96, %zmm22, %zmm12, %zmm31
	vmovdqa64 5120(%rdi), %zmm22
	vpternlogd $0xe8, %zmm6, %zmm30, %zmm22
	vprord $2, %zmm29, %zmm12
	vprord $13, %zmm29, %zmm18
	vpternlogd $0x96, %zmm21, %zmm26, %zmm1
	vpaddd %zmm19, %zmm15, %zmm15
	vmovdqa64 %zmm15, 3328(%rdi)
	vpaddd %zmm28, %zmm27, %zmm27
	vmovdqa64 %zmm27, 6080(%rdi)
	vprord $22, %zmm29, %zmm28
	vpaddd %zmm7, %zmm20, %zmm7
	vmovdqa64 3968(%rdi), %zmm20
	vprord $7, %zmm20, %zmm19
	vprord $18, %zmm20, %zmm21
	vmovdqa64 5184(%rdi), %zmm26
	vmovdqa64 4608(%rdi), %zmm3
	vpternlogd $0xe8, %zmm26, %zmm29, %zmm3
	vpternlogd $0x96, %zmm11, %zmm0, %zmm8
	vpaddd 4224(%rdi), %zmm17, %zmm11
	vmovdqa64 %zmm11, 4608(%rdi)
	vpaddd %zmm25, %zmm17, %zmm25
	vmovdqa64 %zmm25, 4224(%rdi)
	vpsrld $3, %zmm20, %zmm17
	vpaddd %zmm31, %zmm5, %zmm5
	vpbroadcastd 4(%rbx), %zmm31
	vpaddd 704(%rdi), %zmm31, %zmm31
	vprord $2, %zmm24, %zmm0
	vprord $13, %zmm24, %zmm16
	vpaddd %zmm1, %zmm22, %zmm1
	vpaddd %zmm15, %zmm29, %zmm22
	vmovdqa64 %zmm22, 6144(%rdi)
	vpternlogd $0x96, %zmm18, %zmm12, %zmm28
	vprord $22, %zmm24, %zmm18
	vpaddd 212(%r9){1to16}, %zmm27, %zmm12
	vmovdqa64 5696(%rdi), %zmm4
	vmovdqa64 5504(%rdi), %zmm15
	vpternlogd $0xe8, %zmm4, %zmm24, %zmm15
	vmovdqa64 1984(%r13), %zmm20
	vpaddd 4160(%rdi), %zmm20, %zmm20
	vmovdqa64 5952(%rdi), %zmm27
	vprord $17, %zmm27, %zmm4
	vpaddd %zmm8, %zmm7, %zmm7
	vmovdqa64 %zmm7, 4160(%rdi)
	vpternlogd $0x96, %zmm21, %zmm19, %zmm17
	vmovdqa64 3392(%rdi), %zmm21
	vmovdqa64 5888(%rdi), %zmm19
	vpternlogd $0xe2, %zmm21, %zmm11, %zmm19
	vprord $6, %zmm11, %zmm8
	vpaddd 4480(%rdi), %zmm5, %zmm21
	vmovdqa64 %zmm21, 5504(%rdi)
	vprord $11, %zmm11, %zmm29
	jmp .Lavx512_zen5_shared_0_14
	.p2align 4
.Lavx512_zen5_shared_0_14:
	vprord $25, %zmm11, %zmm26
	vmovdqa64 3584(%rdi), %zmm11
	vmovdqa64 4544(%rdi), %zmm6
	vpternlogd $0xe8, %zmm11, %zmm25, %zmm6
	vpaddd %zmm1, %zmm5, %zmm1
	vmovdqa64 %zmm1, 4480(%rdi)
	vpaddd %zmm28, %zmm3, %zmm28
	vpternlogd $0x96, %zmm16, %zmm0, %zmm18
	vprord $2, %zmm25, %zmm16
	vprord $13, %zmm25, %zmm0
	vprord $22, %zmm25, %zmm3
	vpaddd 4352(%rdi), %zmm12, %zmm12
	vmovdqa64 5824(%rdi), %zmm5
	vmovdqa64 4992(%rdi), %zmm25
	vpternlogd $0xe2, %zmm5, %zmm22, %zmm25
	vpaddd %zmm7, %zmm24, %zmm11
	vmovdqa64 %zmm11, 4352(%rdi)
	vprord $6, %zmm22, %zmm7
	vprord $11, %zmm22, %zmm5
	vpaddd 320(%rdi), %zmm17, %zmm17
	vprord $25, %zmm22, %zmm24
	vprord $19, %zmm27, %zmm22
	vpternlogd $0x96, %zmm29, %zmm8, %zmm26
	vpaddd %zmm19, %zmm20, %zmm19
	vpsrld $10, %zmm27, %zmm20
	vpaddd 5376(%rdi), %zmm28, %zmm28
	vmovdqa64 %zmm28, 6208(%rdi)
	vpaddd %zmm18, %zmm15, %zmm18
	vpaddd 64(%rbp), %zmm13, %zmm13
	vpternlogd $0x96, %zmm0, %zmm16, %zmm3
	vmovdqa64 %zmm23, %zmm0
	vpternlogd $0xb8, %zmm10, %zmm21, %zmm0
	vprord $6, %zmm21, %zmm16
	vprord $11, %zmm21, %zmm15
	vprord $25, %zmm21, %zmm29
	vprord $2, %zmm1, %zmm8
	vpaddd %zmm25, %zmm12, %zmm25
	vpaddd 5568(%rdi), %zmm17, %zmm17
	vprord $13, %zmm1, %zmm12
	vprord $22, %zmm1, %zmm27
	vpternlogd $0x96, %zmm5, %zmm7, %zmm24
	vpaddd 92(%r9){1to16}, %zmm14, %zmm14
	vpternlogd $0x96, %zmm22, %zmm4, %zmm20
	vmovdqa64 %zmm9, %zmm22
	vpternlogd $0xb8, %zmm2, %zmm11, %zmm22
	vprord $6, %zmm11, %zmm4
	vprord $11, %zmm11, %zmm5
	vprord $25, %zmm11, %zmm7
	vprord $7, %zmm31, %zmm2
	vpaddd 4672(%rdi), %zmm18, %zmm18
	vmovdqa64 %zmm18, 5376(%rdi)
	vpaddd %zmm26, %zmm19, %zmm19
	vprord $18, %zmm31, %zmm26
	vpsrld $3, %zmm31, %zmm11
	vpaddd %zmm3, %zmm6, %zmm3
	vpternlogd $0x96, %zmm15, %zmm16, %zmm29
	vpaddd %zmm0, %zmm13, %zmm0
	vmovdqa64 3264(%rdi), %zmm13
	vpternlogd $0xe8, %zmm30, %zmm1, %zmm13
	vpternlogd $0x96, %zmm12, %zmm8, %zmm27
	vpaddd %zmm24, %zmm25, %zmm25
	vmovdqa64 %zmm25, 4672(%rdi)
	vpaddd %zmm20, %zmm17, %zmm17
	vmovdqa64 %zmm17, 6272(%rdi)
	vpbroadcastd 0(%rbx), %zmm20
	vpaddd 3456(%rdi), %zmm20, %zmm20
	vpaddd %zmm22, %zmm14, %zmm22
	vprord $2, %zmm28, %zmm14
	vpternlogd $0x96, %zmm5, %zmm4, %zmm7
	vpaddd 4864(%rdi), %zmm19, %zmm5
	vmovdqa64 %zmm5, 3456(%rdi)
	vprord $13, %zmm28, %zmm4
	vprord $22, %zmm28, %zmm24
	vpternlogd $0x96, %zmm26, %zmm2, %zmm11
	vpaddd %zmm3, %zmm19, %zmm3
	vmovdqa64 %zmm3, 4864(%rdi)
	vpbroadcastd 8(%rbx), %zmm19
	vpaddd 1088(%rdi), %zmm19, %zmm19
	vmovdqa64 %zmm19, 6336(%rdi)
	vmovdqa64 3520(%rdi), %zmm26
	vprord $7, %zmm26, %zmm2
	vpaddd %zmm29, %zmm0, %zmm0
	vpaddd %zmm27, %zmm13, %zmm27
	vpaddd %zmm25, %zmm28, %zmm13
	vmovdqa64 %zmm13, 6400(%rdi)
	vprord $18, %zmm26, %zmm29
	vpsrld $3, %zmm26, %zmm12
	vmovdqa64 6016(%rdi), %zmm8
	vmovdqa64 5184(%rdi), %zmm15
	vpternlogd $0xe8, %zmm8, %zmm28, %zmm15
	vprord $2, %zmm18, %zmm16
	vpaddd 216(%r9){1to16}, %zmm17, %zmm6
	vpaddd %zmm7, %zmm22, %zmm22
	vmovdqa64 %zmm22, 5184(%rdi)
	vpternlogd $0x96, %zmm4, %zmm14, %zmm24
	vprord $13, %zmm18, %zmm4
	vprord $22, %zmm18, %zmm14
	vpaddd %zmm11, %zmm20, %zmm11
	vmovdqa64 4800(%rdi), %zmm20
	vmovdqa64 5696(%rdi), %zmm7
	jmp .Lavx512_zen5_shared_0_15
	.p2align 4
.Lavx512_zen5_shared_0_15:
	vpternlogd $0xe8, %zmm20, %zmm18, %zmm7
	vmovdqa64 2048(%r13), %zmm25
	vpaddd 3392(%rdi), %zmm25, %zmm25
	vmovdqa64 5888(%rdi), %zmm26
	vmovdqa64 4608(%rdi), %zmm17
	vpternlogd $0xe2, %zmm26, %zmm5, %zmm17
	vpaddd 5120(%rdi), %zmm0, %zmm26
	vmovdqa64 %zmm26, 3392(%rdi)
	vpaddd %zmm27, %zmm0, %zmm27
	vmovdqa64 %zmm27, 5120(%rdi)
	vprord $6, %zmm5, %zmm0
	vprord $11, %zmm5, %zmm20
	vpternlogd $0x96, %zmm29, %zmm2, %zmm12
	vprord $25, %zmm5, %zmm29
	vprord $2, %zmm3, %zmm2
	vpaddd 5824(%rdi), %zmm6, %zmm6
	vpaddd %zmm22, %zmm18, %zmm5
	vmovdqa64 %zmm5, 5824(%rdi)
	vpaddd %zmm24, %zmm15, %zmm24
	vpternlogd $0x96, %zmm4, %zmm16, %zmm14
	vprord $13, %zmm3, %zmm4
	vmovdqa64 %zmm11, 384(%rdi)
	vprord $22, %zmm3, %zmm16
	vmovdqa64 6144(%rdi), %zmm15
	vmovdqa64 4992(%rdi), %zmm22
	vpternlogd $0xb8, %zmm15, %zmm13, %zmm22
	vprord $6, %zmm13, %zmm15
	vpaddd 96(%r9){1to16}, %zmm11, %zmm18
	vprord $11, %zmm13, %zmm11
	vprord $25, %zmm13, %zmm28
	vpaddd %zmm17, %zmm25, %zmm17
	vmovdqa64 4224(%rdi), %zmm25
	vmovdqa64 3584(%rdi), %zmm13
	vpternlogd $0xe8, %zmm25, %zmm3, %zmm13
	vmovdqa64 6080(%rdi), %zmm3
	vprord $17, %zmm3, %zmm25
	vprord $19, %zmm3, %zmm8
	vpaddd 3968(%rdi), %zmm12, %zmm12
	vpternlogd $0x96, %zmm20, %zmm0, %zmm29
	vpsrld $10, %zmm3, %zmm20
	vprord $7, %zmm19, %zmm0
	vpaddd 3776(%rdi), %zmm24, %zmm24
	vmovdqa64 %zmm24, 3968(%rdi)
	vpaddd %zmm14, %zmm7, %zmm14
	vprord $18, %zmm19, %zmm7
	vpsrld $3, %zmm19, %zmm3
	vpternlogd $0x96, %zmm4, %zmm2, %zmm16
	vpaddd 128(%rbp), %zmm23, %zmm23
	vmovdqa64 %zmm10, %zmm4
	vpternlogd $0xb8, %zmm21, %zmm26, %zmm4
	vprord $6, %zmm26, %zmm2
	vprord $11, %zmm26, %zmm19
	vpternlogd $0x96, %zmm11, %zmm15, %zmm28
	vprord $25, %zmm26, %zmm11
	vprord $2, %zmm27, %zmm15
	vpaddd %zmm22, %zmm6, %zmm22
	vpaddd 3712(%rdi), %zmm12, %zmm12
	vprord $13, %zmm27, %zmm6
	vprord $22, %zmm27, %zmm21
	vpternlogd $0x96, %zmm8, %zmm25, %zmm20
	vpaddd %zmm18, %zmm9, %zmm18
	vmovdqa64 4032(%rdi), %zmm9
	vmovdqa64 4352(%rdi), %zmm8
	vpternlogd $0xe2, %zmm9, %zmm5, %zmm8
	vprord $6, %zmm5, %zmm25
	vprord $11, %zmm5, %zmm9
	vpternlogd $0x96, %zmm7, %zmm0, %zmm3
	vprord $25, %zmm5, %zmm7
	vpaddd 5248(%rdi), %zmm14, %zmm14
	vmovdqa64 %zmm14, 3776(%rdi)
	vpaddd %zmm29, %zmm17, %zmm17
	vpaddd %zmm16, %zmm13, %zmm16
	vpternlogd $0x96, %zmm19, %zmm2, %zmm11
	vpaddd %zmm4, %zmm23, %zmm4
	vmovdqa64 %zmm30, %zmm23
	vpternlogd $0xe8, %zmm1, %zmm27, %zmm23
	vpaddd %zmm28, %zmm22, %zmm22
	vmovdqa64 %zmm22, 5248(%rdi)
	vpternlogd $0x96, %zmm6, %zmm15, %zmm21
	vpaddd %zmm20, %zmm12, %zmm12
	vmovdqa64 %zmm12, 5696(%rdi)
	vprord $2, %zmm24, %zmm20
	vprord $13, %zmm24, %zmm6
	vpaddd %zmm8, %zmm18, %zmm8
	vpaddd %zmm3, %zmm31, %zmm3
	vprord $22, %zmm24, %zmm31
	vpbroadcastd 12(%rbx), %zmm18
	vpaddd 1344(%rdi), %zmm18, %zmm18
	vmovdqa64 %zmm18, 6464(%rdi)
	vpternlogd $0x96, %zmm9, %zmm25, %zmm7
	vpaddd 4544(%rdi), %zmm17, %zmm9
	vmovdqa64 %zmm9, 6528(%rdi)
	vpaddd %zmm16, %zmm17, %zmm16
	vmovdqa64 %zmm16, 4544(%rdi)
	vmovdqa64 4096(%rdi), %zmm17
	vprord $7, %zmm17, %zmm25
	vpaddd %zmm11, %zmm4, %zmm4
	vpaddd %zmm22, %zmm24, %zmm11
	vmovdqa64 %zmm11, 6592(%rdi)
	vprord $18, %zmm17, %zmm15
	jmp .Lavx512_zen5_shared_0_16
	.p2align 4
.Lavx512_zen5_shared_0_16:
	vpsrld $3, %zmm17, %zmm28
	vpaddd %zmm21, %zmm23, %zmm21
	vmovdqa64 6208(%rdi), %zmm23
	vmovdqa64 6016(%rdi), %zmm19
	vpternlogd $0xe8, %zmm23, %zmm24, %zmm19
	vprord $2, %zmm14, %zmm2
	vprord $13, %zmm14, %zmm13
	vpaddd 48(%r9){1to16}, %zmm3, %zmm3
	vpternlogd $0x96, %zmm6, %zmm20, %zmm31
	vprord $22, %zmm14, %zmm6
	vpaddd 220(%r9){1to16}, %zmm12, %zmm20
	vpaddd %zmm7, %zmm8, %zmm8
	vmovdqa64 %zmm8, 6016(%rdi)
	vmovdqa64 5376(%rdi), %zmm7
	vmovdqa64 4800(%rdi), %zmm29
	vpternlogd $0xe8, %zmm7, %zmm14, %zmm29
	vmovdqa64 2112(%r13), %zmm0
	vpaddd 5888(%rdi), %zmm0, %zmm0
	vmovdqa64 4608(%rdi), %zmm22
	vmovdqa64 3456(%rdi), %zmm17
	vpternlogd $0xe2, %zmm22, %zmm9, %zmm17
	vpaddd 3264(%rdi), %zmm4, %zmm12
	vmovdqa64 %zmm12, 5888(%rdi)
	vpternlogd $0x96, %zmm15, %zmm25, %zmm28
	vprord $6, %zmm9, %zmm15
	vprord $11, %zmm9, %zmm25
	vpaddd %zmm21, %zmm4, %zmm21
	vmovdqa64 %zmm21, 3264(%rdi)
	vprord $25, %zmm9, %zmm4
	vprord $2, %zmm16, %zmm30
	vmovdqa64 6144(%rdi), %zmm9
	vmovdqa64 6400(%rdi), %zmm22
	vpternlogd $0xe2, %zmm9, %zmm11, %zmm22
	vmovdqa64 %zmm3, 896(%rdi)
	vpaddd %zmm31, %zmm19, %zmm31
	vpternlogd $0x96, %zmm13, %zmm2, %zmm6
	vprord $13, %zmm16, %zmm13
	vprord $22, %zmm16, %zmm2
	vpaddd %zmm8, %zmm14, %zmm19
	vmovdqa64 %zmm19, 4800(%rdi)
	vpaddd 4992(%rdi), %zmm20, %zmm20
	vprord $6, %zmm11, %zmm8
	vprord $11, %zmm11, %zmm9
	vprord $25, %zmm11, %zmm14
	vmovdqa64 6272(%rdi), %zmm11
	vprord $17, %zmm11, %zmm7
	vpaddd 3520(%rdi), %zmm28, %zmm28
	vpaddd 100(%r9){1to16}, %zmm3, %zmm24
	vprord $19, %zmm11, %zmm3
	vpsrld $10, %zmm11, %zmm23
	vpternlogd $0x96, %zmm25, %zmm15, %zmm4
	vpaddd %zmm17, %zmm0, %zmm17
	vprord $7, %zmm18, %zmm0
	vprord $18, %zmm18, %zmm25
	vpaddd 5760(%rdi), %zmm31, %zmm31
	vpaddd %zmm6, %zmm29, %zmm6
	vpsrld $3, %zmm18, %zmm29
	vmovdqa64 4864(%rdi), %zmm15
	vmovdqa64 4224(%rdi), %zmm11
	vpternlogd $0xe8, %zmm15, %zmm16, %zmm11
	vpternlogd $0x96, %zmm13, %zmm30, %zmm2
	vpaddd 192(%rbp), %zmm10, %zmm10
	vmovdqa64 5504(%rdi), %zmm13
	vpternlogd $0xb8, %zmm26, %zmm12, %zmm13
	vprord $6, %zmm12, %zmm30
	vprord $11, %zmm12, %zmm18
	vpternlogd $0x96, %zmm9, %zmm8, %zmm14
	vprord $25, %zmm12, %zmm9
	vprord $2, %zmm21, %zmm8
	vpaddd %zmm22, %zmm20, %zmm22
	vpternlogd $0x96, %zmm3, %zmm7, %zmm23
	vprord $13, %zmm21, %zmm3
	vprord $22, %zmm21, %zmm7
	vpaddd 4288(%rdi), %zmm28, %zmm28
	vpaddd 4032(%rdi), %zmm24, %zmm24
	vmovdqa64 4352(%rdi), %zmm20
	vpternlogd $0xb8, %zmm5, %zmm19, %zmm20
	vprord $6, %zmm19, %zmm5
	vprord $11, %zmm19, %zmm26
	vpternlogd $0x96, %zmm25, %zmm0, %zmm29
	vprord $25, %zmm19, %zmm25
	vmovdqa64 384(%rdi), %zmm0
	vprord $17, %zmm0, %zmm19
	vpaddd 5632(%rdi), %zmm6, %zmm6
	vmovdqa64 %zmm6, 4032(%rdi)
	vpaddd %zmm4, %zmm17, %zmm17
	vprord $19, %zmm0, %zmm4
	vpsrld $10, %zmm0, %zmm12
	vpaddd %zmm2, %zmm11, %zmm2
	vpternlogd $0x96, %zmm18, %zmm30, %zmm9
	vpaddd %zmm13, %zmm10, %zmm13
	vmovdqa64 %zmm1, %zmm10
	vpternlogd $0xe8, %zmm27, %zmm21, %zmm10
	vpternlogd $0x96, %zmm3, %zmm8, %zmm7
	vpaddd %zmm14, %zmm22, %zmm22
	vmovdqa64 %zmm22, 5632(%rdi)
	vpaddd %zmm23, %zmm28, %zmm28
	vmovdqa64 %zmm28, 5760(%rdi)
	vpaddd %zmm20, %zmm24, %zmm20
	vpaddd 6336(%rdi), %zmm29, %zmm29
	jmp .Lavx512_zen5_shared_0_17
	.p2align 4
.Lavx512_zen5_shared_0_17:
	vprord $2, %zmm31, %zmm24
	vpternlogd $0x96, %zmm26, %zmm5, %zmm25
	vpaddd 3584(%rdi), %zmm17, %zmm26
	vmovdqa64 %zmm26, 6336(%rdi)
	vprord $13, %zmm31, %zmm5
	vprord $22, %zmm31, %zmm23
	vpternlogd $0x96, %zmm4, %zmm19, %zmm12
	vpaddd %zmm2, %zmm17, %zmm2
	vmovdqa64 %zmm2, 3584(%rdi)
	vpbroadcastd 16(%rbx), %zmm17
	vpaddd 4928(%rdi), %zmm17, %zmm17
	vmovdqa64 %zmm17, 3520(%rdi)
	vmovdqa64 4736(%rdi), %zmm4
	vprord $7, %zmm4, %zmm19
	vpaddd %zmm9, %zmm13, %zmm13
	vpaddd %zmm7, %zmm10, %zmm7
	vpaddd %zmm22, %zmm31, %zmm10
	vmovdqa64 %zmm10, 4928(%rdi)
	vprord $18, %zmm4, %zmm9
	vpsrld $3, %zmm4, %zmm14
	vmovdqa64 3968(%rdi), %zmm3
	vmovdqa64 6208(%rdi), %zmm8
	vpternlogd $0xe8, %zmm3, %zmm31, %zmm8
	vprord $2, %zmm6, %zmm18
	vpaddd 224(%r9){1to16}, %zmm28, %zmm30
	vpaddd %zmm25, %zmm20, %zmm20
	vmovdqa64 %zmm20, 6208(%rdi)
	vpternlogd $0x96, %zmm5, %zmm24, %zmm23
	vprord $13, %zmm6, %zmm5
	vprord $22, %zmm6, %zmm24
	vpaddd %zmm12, %zmm29, %zmm29
	vmovdqa64 3776(%rdi), %zmm12
	vmovdqa64 5376(%rdi), %zmm25
	vpternlogd $0xe8, %zmm12, %zmm6, %zmm25
	vmovdqa64 2176(%r13), %zmm11
	vpaddd 4608(%rdi), %zmm11, %zmm11
	vmovdqa64 3456(%rdi), %zmm0
	vmovdqa64 6528(%rdi), %zmm22
	vpternlogd $0xe2, %zmm0, %zmm26, %zmm22
	vpaddd 3840(%rdi), %zmm13, %zmm4
	vmovdqa64 %zmm4, 4608(%rdi)
	vpaddd %zmm7, %zmm13, %zmm7
	vmovdqa64 %zmm7, 3840(%rdi)
	vprord $6, %zmm26, %zmm13
	vprord $11, %zmm26, %zmm28
	vpternlogd $0x96, %zmm9, %zmm19, %zmm14
	vprord $25, %zmm26, %zmm9
	vprord $2, %zmm2, %zmm19
	vpaddd 6144(%rdi), %zmm30, %zmm30
	vpaddd %zmm20, %zmm6, %zmm1
	vmovdqa64 %zmm1, 6144(%rdi)
	vpaddd %zmm23, %zmm8, %zmm23
	vpternlogd $0x96, %zmm5, %zmm18, %zmm24
	vprord $13, %zmm2, %zmm5
	vmovdqa64 %zmm29, 832(%rdi)
	vprord $22, %zmm2, %zmm18
	vmovdqa64 6400(%rdi), %zmm8
	vmovdqa64 6592(%rdi), %zmm20
	vpternlogd $0xe2, %zmm8, %zmm10, %zmm20
	vprord $6, %zmm10, %zmm8
	vpaddd 104(%r9){1to16}, %zmm29, %zmm26
	vprord $11, %zmm10, %zmm29
	vprord $25, %zmm10, %zmm0
	vpaddd %zmm22, %zmm11, %zmm22
	vmovdqa64 %zmm15, %zmm11
	vpternlogd $0xe8, %zmm16, %zmm2, %zmm11
	vmovdqa64 5696(%rdi), %zmm15
	vprord $17, %zmm15, %zmm16
	vprord $19, %zmm15, %zmm2
	vpaddd 4096(%rdi), %zmm14, %zmm14
	vpternlogd $0x96, %zmm28, %zmm13, %zmm9
	vpsrld $10, %zmm15, %zmm28
	vprord $7, %zmm17, %zmm13
	vpaddd 3328(%rdi), %zmm23, %zmm23
	vpaddd %zmm24, %zmm25, %zmm24
	vprord $18, %zmm17, %zmm25
	vpsrld $3, %zmm17, %zmm15
	vpternlogd $0x96, %zmm5, %zmm19, %zmm18
	vmovdqa64 256(%rbp), %zmm5
	vpaddd 5504(%rdi), %zmm5, %zmm5
	vmovdqa64 3392(%rdi), %zmm19
	vmovdqa64 5888(%rdi), %zmm17
	vpternlogd $0xe2, %zmm19, %zmm4, %zmm17
	vprord $6, %zmm4, %zmm19
	vprord $11, %zmm4, %zmm10
	vpternlogd $0x96, %zmm29, %zmm8, %zmm0
	vprord $25, %zmm4, %zmm29
	vprord $2, %zmm7, %zmm8
	vpaddd %zmm20, %zmm30, %zmm20
	vpaddd 5440(%rdi), %zmm14, %zmm14
	vprord $13, %zmm7, %zmm30
	vprord $22, %zmm7, %zmm4
	vpternlogd $0x96, %zmm2, %zmm16, %zmm28
	vpaddd 4352(%rdi), %zmm26, %zmm26
	vmovdqa64 5824(%rdi), %zmm2
	vmovdqa64 4800(%rdi), %zmm16
	vpternlogd $0xe2, %zmm2, %zmm1, %zmm16
	vprord $6, %zmm1, %zmm2
	vprord $11, %zmm1, %zmm6
	vpternlogd $0x96, %zmm25, %zmm13, %zmm15
	jmp .Lavx512_zen5_shared_0_18
	.p2align 4
.Lavx512_zen5_shared_0_18:
	vprord $25, %zmm1, %zmm25
	vmovdqa64 896(%rdi), %zmm13
	vprord $17, %zmm13, %zmm1
	vpaddd 4160(%rdi), %zmm24, %zmm24
	vmovdqa64 %zmm24, 4352(%rdi)
	vpaddd %zmm9, %zmm22, %zmm22
	vprord $19, %zmm13, %zmm9
	vpsrld $10, %zmm13, %zmm12
	vpaddd %zmm18, %zmm11, %zmm18
	vpternlogd $0x96, %zmm10, %zmm19, %zmm29
	vpaddd %zmm17, %zmm5, %zmm17
	vmovdqa64 %zmm27, %zmm5
	vpternlogd $0xe8, %zmm21, %zmm7, %zmm5
	vpternlogd $0x96, %zmm30, %zmm8, %zmm4
	vpaddd %zmm0, %zmm20, %zmm20
	vmovdqa64 %zmm20, 4160(%rdi)
	vpaddd %zmm28, %zmm14, %zmm14
	vmovdqa64 %zmm14, 5504(%rdi)
	vpaddd %zmm16, %zmm26, %zmm16
	vpaddd 6464(%rdi), %zmm15, %zmm15
	vprord $2, %zmm23, %zmm26
	vpternlogd $0x96, %zmm6, %zmm2, %zmm25
	vpaddd 4224(%rdi), %zmm22, %zmm6
	vmovdqa64 %zmm6, 6464(%rdi)
	vprord $13, %zmm23, %zmm2
	vprord $22, %zmm23, %zmm28
	vpternlogd $0x96, %zmm9, %zmm1, %zmm12
	vpaddd %zmm18, %zmm22, %zmm18
	vmovdqa64 %zmm18, 4224(%rdi)
	vpbroadcastd 20(%rbx), %zmm22
	vpaddd 1792(%rdi), %zmm22, %zmm22
	vmovdqa64 %zmm22, 3328(%rdi)
	vmovdqa64 5312(%rdi), %zmm9
	vprord $7, %zmm9, %zmm1
	vpaddd %zmm29, %zmm17, %zmm17
	vpaddd %zmm4, %zmm5, %zmm4
	vpaddd %zmm20, %zmm23, %zmm5
	vmovdqa64 %zmm5, 4096(%rdi)
	vprord $18, %zmm9, %zmm29
	vpsrld $3, %zmm9, %zmm0
	vpternlogd $0xe8, %zmm31, %zmm23, %zmm3
	vprord $2, %zmm24, %zmm30
	vpaddd 228(%r9){1to16}, %zmm14, %zmm8
	vpaddd %zmm25, %zmm16, %zmm16
	vmovdqa64 %zmm16, 3968(%rdi)
	vpternlogd $0x96, %zmm2, %zmm26, %zmm28
	vprord $13, %zmm24, %zmm2
	vprord $22, %zmm24, %zmm26
	vpaddd %zmm12, %zmm15, %zmm15
	vmovdqa64 4032(%rdi), %zmm12
	vmovdqa64 3776(%rdi), %zmm25
	vpternlogd $0xe8, %zmm12, %zmm24, %zmm25
	vmovdqa64 2240(%r13), %zmm10
	vpaddd 3456(%rdi), %zmm10, %zmm10
	vmovdqa64 6528(%rdi), %zmm19
	vmovdqa64 6336(%rdi), %zmm11
	vpternlogd $0xe2, %zmm19, %zmm6, %zmm11
	vpaddd 4480(%rdi), %zmm17, %zmm13
	vmovdqa64 %zmm13, 3456(%rdi)
	vpaddd %zmm4, %zmm17, %zmm4
	vmovdqa64 %zmm4, 4480(%rdi)
	vprord $6, %zmm6, %zmm17
	vprord $11, %zmm6, %zmm20
	vpternlogd $0x96, %zmm29, %zmm1, %zmm0
	vprord $25, %zmm6, %zmm29
	vprord $2, %zmm18, %zmm1
	vpaddd 6400(%rdi), %zmm8, %zmm8
	vpaddd %zmm16, %zmm24, %zmm9
	vmovdqa64 %zmm9, 6400(%rdi)
	vpaddd %zmm28, %zmm3, %zmm28
	vpternlogd $0x96, %zmm2, %zmm30, %zmm26
	vprord $13, %zmm18, %zmm2
	vmovdqa64 %zmm15, 1152(%rdi)
	vprord $22, %zmm18, %zmm30
	vmovdqa64 6592(%rdi), %zmm3
	vmovdqa64 4928(%rdi), %zmm16
	vpternlogd $0xe2, %zmm3, %zmm5, %zmm16
	vprord $6, %zmm5, %zmm14
	vpaddd 108(%r9){1to16}, %zmm15, %zmm3
	vprord $11, %zmm5, %zmm15
	vprord $25, %zmm5, %zmm27
	vpaddd %zmm11, %zmm10, %zmm11
	vmovdqa64 3584(%rdi), %zmm10
	vmovdqa64 4544(%rdi), %zmm5
	vpternlogd $0xe8, %zmm10, %zmm18, %zmm5
	vmovdqa64 5760(%rdi), %zmm18
	vprord $17, %zmm18, %zmm10
	vprord $19, %zmm18, %zmm6
	vpaddd 4736(%rdi), %zmm0, %zmm0
	vpternlogd $0x96, %zmm20, %zmm17, %zmm29
	vpsrld $10, %zmm18, %zmm20
	vprord $7, %zmm22, %zmm17
	vpaddd 4672(%rdi), %zmm28, %zmm28
	vpaddd %zmm26, %zmm25, %zmm26
	vprord $18, %zmm22, %zmm25
	vpsrld $3, %zmm22, %zmm18
	vpternlogd $0x96, %zmm2, %zmm1, %zmm30
	vmovdqa64 320(%rbp), %zmm2
	vpaddd 3392(%rdi), %zmm2, %zmm2
	vmovdqa64 5888(%rdi), %zmm1
	jmp .Lavx512_zen5_shared_0_19
	.p2align 4
.Lavx512_zen5_shared_0_19:
	vmovdqa64 4608(%rdi), %zmm22
	vpternlogd $0xe2, %zmm1, %zmm13, %zmm22
	vprord $6, %zmm13, %zmm1
	vprord $11, %zmm13, %zmm19
	vpternlogd $0x96, %zmm15, %zmm14, %zmm27
	vprord $25, %zmm13, %zmm15
	vprord $2, %zmm4, %zmm14
	vpaddd %zmm16, %zmm8, %zmm16
	vpaddd 3904(%rdi), %zmm0, %zmm0
	vprord $13, %zmm4, %zmm8
	vprord $22, %zmm4, %zmm13
	vpternlogd $0x96, %zmm6, %zmm10, %zmm20
	vpaddd 5824(%rdi), %zmm3, %zmm3
	vmovdqa64 4800(%rdi), %zmm6
	vmovdqa64 6144(%rdi), %zmm10
	vpternlogd $0xe2, %zmm6, %zmm9, %zmm10
	vprord $6, %zmm9, %zmm6
	vprord $11, %zmm9, %zmm24
	vpternlogd $0x96, %zmm25, %zmm17, %zmm18
	vprord $25, %zmm9, %zmm25
	vmovdqa64 832(%rdi), %zmm17
	vprord $17, %zmm17, %zmm9
	vpaddd 5184(%rdi), %zmm26, %zmm26
	vmovdqa64 %zmm26, 5824(%rdi)
	vpaddd %zmm29, %zmm11, %zmm11
	vprord $19, %zmm17, %zmm29
	vpsrld $10, %zmm17, %zmm12
	vpaddd %zmm30, %zmm5, %zmm30
	vpternlogd $0x96, %zmm19, %zmm1, %zmm15
	vpaddd %zmm22, %zmm2, %zmm22
	vmovdqa64 %zmm21, %zmm2
	vpternlogd $0xe8, %zmm7, %zmm4, %zmm2
	vpternlogd $0x96, %zmm8, %zmm14, %zmm13
	vpaddd %zmm27, %zmm16, %zmm16
	vmovdqa64 %zmm16, 5184(%rdi)
	vpaddd %zmm20, %zmm0, %zmm0
	vmovdqa64 %zmm0, 3392(%rdi)
	vpaddd %zmm10, %zmm3, %zmm10
	vpaddd 3520(%rdi), %zmm18, %zmm18
	vprord $2, %zmm28, %zmm3
	vpternlogd $0x96, %zmm24, %zmm6, %zmm25
	vpaddd 4864(%rdi), %zmm11, %zmm24
	vmovdqa64 %zmm24, 3520(%rdi)
	vprord $13, %zmm28, %zmm6
	vprord $22, %zmm28, %zmm20
	vpternlogd $0x96, %zmm29, %zmm9, %zmm12
	vpaddd %zmm30, %zmm11, %zmm30
	vmovdqa64 %zmm30, 4864(%rdi)
	vpbroadcastd 24(%rbx), %zmm11
	vpaddd 1984(%rdi), %zmm11, %zmm11
	vmovdqa64 %zmm11, 4672(%rdi)
	vmovdqa64 3648(%rdi), %zmm29
	vprord $7, %zmm29, %zmm9
	vpaddd %zmm15, %zmm22, %zmm22
	vpaddd %zmm13, %zmm2, %zmm13
	vpaddd %zmm16, %zmm28, %zmm2
	vmovdqa64 %zmm2, 4736(%rdi)
	vprord $18, %zmm29, %zmm15
	vpsrld $3, %zmm29, %zmm27
	vpternlogd $0xe8, %zmm23, %zmm28, %zmm31
	vprord $2, %zmm26, %zmm8
	vpaddd 232(%r9){1to16}, %zmm0, %zmm14
	vpaddd %zmm25, %zmm10, %zmm10
	vmovdqa64 %zmm10, 3776(%rdi)
	vpternlogd $0x96, %zmm6, %zmm3, %zmm20
	vprord $13, %zmm26, %zmm6
	vprord $22, %zmm26, %zmm3
	vpaddd %zmm12, %zmm18, %zmm18
	vmovdqa64 4352(%rdi), %zmm12
	vmovdqa64 4032(%rdi), %zmm25
	vpternlogd $0xe8, %zmm12, %zmm26, %zmm25
	vmovdqa64 2304(%r13), %zmm19
	vpaddd 6528(%rdi), %zmm19, %zmm19
	vmovdqa64 6336(%rdi), %zmm1
	vmovdqa64 6464(%rdi), %zmm5
	vpternlogd $0xe2, %zmm1, %zmm24, %zmm5
	vpaddd 5120(%rdi), %zmm22, %zmm17
	vmovdqa64 %zmm17, 6528(%rdi)
	vpaddd %zmm13, %zmm22, %zmm13
	vmovdqa64 %zmm13, 5120(%rdi)
	vprord $6, %zmm24, %zmm22
	vprord $11, %zmm24, %zmm16
	vpternlogd $0x96, %zmm15, %zmm9, %zmm27
	vprord $25, %zmm24, %zmm15
	vprord $2, %zmm30, %zmm9
	vpaddd 6592(%rdi), %zmm14, %zmm14
	vpaddd %zmm10, %zmm26, %zmm29
	vmovdqa64 %zmm29, 6592(%rdi)
	vpaddd %zmm20, %zmm31, %zmm20
	vpternlogd $0x96, %zmm6, %zmm8, %zmm3
	vprord $13, %zmm30, %zmm6
	vmovdqa64 %zmm18, 1408(%rdi)
	vprord $22, %zmm30, %zmm8
	vmovdqa64 4928(%rdi), %zmm31
	vmovdqa64 4096(%rdi), %zmm10
	vpternlogd $0xe2, %zmm31, %zmm2, %zmm10
	vprord $6, %zmm2, %zmm0
	vpaddd 112(%r9){1to16}, %zmm18, %zmm31
	vprord $11, %zmm2, %zmm18
	vprord $25, %zmm2, %zmm24
	jmp .Lavx512_zen5_shared_0_20
	.p2align 4
.Lavx512_zen5_shared_0_20:
	vpaddd %zmm5, %zmm19, %zmm5
	vmovdqa64 4224(%rdi), %zmm19
	vmovdqa64 3584(%rdi), %zmm2
	vpternlogd $0xe8, %zmm19, %zmm30, %zmm2
	vmovdqa64 5504(%rdi), %zmm30
	vprord $17, %zmm30, %zmm19
	vprord $19, %zmm30, %zmm1
	vpaddd 5312(%rdi), %zmm27, %zmm27
	vpternlogd $0x96, %zmm16, %zmm22, %zmm15
	vpsrld $10, %zmm30, %zmm16
	vprord $7, %zmm11, %zmm22
	vpaddd 5248(%rdi), %zmm20, %zmm20
	vpaddd %zmm3, %zmm25, %zmm3
	vprord $18, %zmm11, %zmm25
	vpsrld $3, %zmm11, %zmm30
	vpternlogd $0x96, %zmm6, %zmm9, %zmm8
	vmovdqa64 384(%rbp), %zmm6
	vpaddd 5888(%rdi), %zmm6, %zmm6
	vmovdqa64 4608(%rdi), %zmm9
	vmovdqa64 3456(%rdi), %zmm11
	vpternlogd $0xe2, %zmm9, %zmm17, %zmm11
	vprord $6, %zmm17, %zmm9
	vprord $11, %zmm17, %zmm21
	vpternlogd $0x96, %zmm18, %zmm0, %zmm24
	vprord $25, %zmm17, %zmm18
	vprord $2, %zmm13, %zmm0
	vpaddd %zmm10, %zmm14, %zmm10
	vpaddd 5952(%rdi), %zmm27, %zmm27
	vprord $13, %zmm13, %zmm14
	vprord $22, %zmm13, %zmm17
	vpternlogd $0x96, %zmm1, %zmm19, %zmm16
	vpaddd 4800(%rdi), %zmm31, %zmm31
	vmovdqa64 6144(%rdi), %zmm1
	vmovdqa64 6400(%rdi), %zmm19
	vpternlogd $0xe2, %zmm1, %zmm29, %zmm19
	vprord $6, %zmm29, %zmm1
	vprord $11, %zmm29, %zmm26
	vpternlogd $0x96, %zmm25, %zmm22, %zmm30
	vprord $25, %zmm29, %zmm25
	vmovdqa64 1152(%rdi), %zmm22
	vprord $17, %zmm22, %zmm29
	vpaddd 6016(%rdi), %zmm3, %zmm3
	vmovdqa64 %zmm3, 4800(%rdi)
	vpaddd %zmm15, %zmm5, %zmm5
	vprord $19, %zmm22, %zmm15
	vpsrld $10, %zmm22, %zmm12
	vpaddd %zmm8, %zmm2, %zmm8
	vpternlogd $0x96, %zmm21, %zmm9, %zmm18
	vpaddd %zmm11, %zmm6, %zmm11
	vmovdqa64 %zmm7, %zmm6
	vpternlogd $0xe8, %zmm4, %zmm13, %zmm6
	vpternlogd $0x96, %zmm14, %zmm0, %zmm17
	vpaddd %zmm24, %zmm10, %zmm10
	vmovdqa64 %zmm10, 6016(%rdi)
	vpaddd %zmm16, %zmm27, %zmm27
	vmovdqa64 %zmm27, 5888(%rdi)
	vpbroadcastd 28(%rbx), %zmm16
	vpaddd 2112(%rdi), %zmm16, %zmm16
	vmovdqa64 %zmm16, 5248(%rdi)
	vpaddd %zmm19, %zmm31, %zmm19
	vpaddd 3328(%rdi), %zmm30, %zmm30
	vpternlogd $0x96, %zmm26, %zmm1, %zmm25
	vpaddd 4544(%rdi), %zmm5, %zmm26
	vmovdqa64 %zmm26, 3328(%rdi)
	vprord $2, %zmm20, %zmm1
	vprord $13, %zmm20, %zmm31
	vpternlogd $0x96, %zmm15, %zmm29, %zmm12
	vpaddd %zmm8, %zmm5, %zmm8
	vmovdqa64 %zmm8, 4544(%rdi)
	vprord $22, %zmm20, %zmm5
	vmovdqa64 4416(%rdi), %zmm15
	vprord $7, %zmm15, %zmm29
	vpaddd %zmm18, %zmm11, %zmm11
	vpaddd %zmm17, %zmm6, %zmm17
	vpaddd %zmm10, %zmm20, %zmm6
	vmovdqa64 %zmm6, 5312(%rdi)
	vprord $18, %zmm15, %zmm18
	vpsrld $3, %zmm15, %zmm24
	vpternlogd $0xe8, %zmm28, %zmm20, %zmm23
	vprord $2, %zmm3, %zmm14
	vpaddd 236(%r9){1to16}, %zmm27, %zmm0
	vpaddd %zmm25, %zmm19, %zmm19
	vmovdqa64 %zmm19, 4032(%rdi)
	vprord $13, %zmm3, %zmm25
	vprord $22, %zmm3, %zmm21
	vmovdqa64 5824(%rdi), %zmm9
	vmovdqa64 4352(%rdi), %zmm2
	vpternlogd $0xe8, %zmm9, %zmm3, %zmm2
	vpaddd %zmm12, %zmm30, %zmm30
	vpternlogd $0x96, %zmm31, %zmm1, %zmm5
	vprord $7, %zmm16, %zmm31
	vprord $18, %zmm16, %zmm1
	vpaddd 3264(%rdi), %zmm11, %zmm12
	vmovdqa64 %zmm12, 4352(%rdi)
	vpaddd %zmm17, %zmm11, %zmm17
	vmovdqa64 %zmm17, 3264(%rdi)
	vpsrld $3, %zmm16, %zmm11
	vmovdqa64 2368(%r13), %zmm22
	vpaddd 6336(%rdi), %zmm22, %zmm22
	vpternlogd $0x96, %zmm18, %zmm29, %zmm24
	jmp .Lavx512_zen5_shared_0_21
	.p2align 4
.Lavx512_zen5_shared_0_21:
	vmovdqa64 6464(%rdi), %zmm18
	vmovdqa64 3520(%rdi), %zmm29
	vpternlogd $0xe2, %zmm18, %zmm26, %zmm29
	vprord $6, %zmm26, %zmm10
	vprord $11, %zmm26, %zmm16
	vpaddd %zmm19, %zmm3, %zmm27
	vmovdqa64 %zmm27, 6336(%rdi)
	vpternlogd $0x96, %zmm25, %zmm14, %zmm21
	vprord $25, %zmm26, %zmm25
	vprord $2, %zmm8, %zmm14
	vmovdqa64 %zmm30, 1728(%rdi)
	vpaddd %zmm5, %zmm23, %zmm5
	vprord $13, %zmm8, %zmm23
	vprord $22, %zmm8, %zmm19
	vpaddd 4928(%rdi), %zmm0, %zmm0
	vmovdqa64 4736(%rdi), %zmm15
	vmovdqa64 4096(%rdi), %zmm7
	vpternlogd $0xb8, %zmm15, %zmm6, %zmm7
	vprord $6, %zmm6, %zmm15
	vprord $11, %zmm6, %zmm26
	vpaddd 116(%r9){1to16}, %zmm30, %zmm18
	vprord $25, %zmm6, %zmm30
	vmovdqa64 3392(%rdi), %zmm6
	vprord $17, %zmm6, %zmm3
	vpaddd 3648(%rdi), %zmm24, %zmm24
	vpternlogd $0x96, %zmm1, %zmm31, %zmm11
	vprord $19, %zmm6, %zmm1
	vpsrld $10, %zmm6, %zmm31
	vpaddd %zmm21, %zmm2, %zmm21
	vpternlogd $0x96, %zmm16, %zmm10, %zmm25
	vpaddd 5632(%rdi), %zmm5, %zmm5
	vpaddd %zmm29, %zmm22, %zmm29
	vmovdqa64 4864(%rdi), %zmm22
	vmovdqa64 4224(%rdi), %zmm16
	vpternlogd $0xe8, %zmm22, %zmm8, %zmm16
	vpternlogd $0x96, %zmm23, %zmm14, %zmm19
	vmovdqa64 448(%rbp), %zmm23
	vpaddd 4608(%rdi), %zmm23, %zmm23
	vmovdqa64 3456(%rdi), %zmm14
	vmovdqa64 6528(%rdi), %zmm10
	vpternlogd $0xe2, %zmm14, %zmm12, %zmm10
	vprord $6, %zmm12, %zmm2
	vprord $11, %zmm12, %zmm6
	vprord $25, %zmm12, %zmm14
	vprord $2, %zmm17, %zmm12
	vpternlogd $0x96, %zmm26, %zmm15, %zmm30
	vpaddd %zmm7, %zmm0, %zmm7
	vprord $13, %zmm17, %zmm0
	vprord $22, %zmm17, %zmm26
	vpternlogd $0x96, %zmm1, %zmm3, %zmm31
	vpaddd 6080(%rdi), %zmm24, %zmm24
	vpaddd 6144(%rdi), %zmm18, %zmm18
	vmovdqa64 6400(%rdi), %zmm1
	vmovdqa64 6592(%rdi), %zmm3
	vpternlogd $0xe2, %zmm1, %zmm27, %zmm3
	vprord $6, %zmm27, %zmm15
	vprord $11, %zmm27, %zmm1
	vprord $25, %zmm27, %zmm8
	vmovdqa64 1408(%rdi), %zmm27
	vprord $17, %zmm27, %zmm22
	vpaddd 4672(%rdi), %zmm11, %zmm11
	vpaddd 6208(%rdi), %zmm21, %zmm21
	vmovdqa64 %zmm21, 4672(%rdi)
	vprord $19, %zmm27, %zmm9
	vpsrld $10, %zmm27, %zmm21
	vpaddd %zmm25, %zmm29, %zmm29
	vpaddd %zmm19, %zmm16, %zmm19
	vpternlogd $0x96, %zmm6, %zmm2, %zmm14
	vpaddd %zmm10, %zmm23, %zmm10
	vmovdqa64 %zmm4, %zmm23
	vpternlogd $0xe8, %zmm13, %zmm17, %zmm23
	vpternlogd $0x96, %zmm0, %zmm12, %zmm26
	vpaddd %zmm30, %zmm7, %zmm7
	vmovdqa64 %zmm7, 6208(%rdi)
	vpaddd %zmm31, %zmm24, %zmm24
	vmovdqa64 %zmm24, 6144(%rdi)
	vpaddd %zmm3, %zmm18, %zmm3
	vprord $2, %zmm5, %zmm18
	vpternlogd $0x96, %zmm1, %zmm15, %zmm8
	vpaddd 52(%r9){1to16}, %zmm11, %zmm11
	vprord $13, %zmm5, %zmm1
	vprord $22, %zmm5, %zmm15
	vpternlogd $0x96, %zmm9, %zmm22, %zmm21
	vpaddd 3584(%rdi), %zmm29, %zmm9
	vmovdqa64 %zmm9, 4608(%rdi)
	vpaddd %zmm19, %zmm29, %zmm19
	vmovdqa64 %zmm19, 3584(%rdi)
	vmovdqa64 5056(%rdi), %zmm29
	vprord $7, %zmm29, %zmm22
	vpaddd %zmm14, %zmm10, %zmm10
	vpaddd %zmm26, %zmm23, %zmm26
	vprord $18, %zmm29, %zmm23
	vpsrld $3, %zmm29, %zmm14
	vpaddd %zmm7, %zmm5, %zmm31
	vmovdqa64 %zmm31, 5632(%rdi)
	vpternlogd $0xe8, %zmm20, %zmm5, %zmm28
	vmovdqa64 4672(%rdi), %zmm30
	vprord $2, %zmm30, %zmm0
	vprord $13, %zmm30, %zmm12
	vpaddd %zmm8, %zmm3, %zmm3
	jmp .Lavx512_zen5_shared_0_22
	.p2align 4
.Lavx512_zen5_shared_0_22:
	vmovdqa64 %zmm3, 3648(%rdi)
	vpternlogd $0x96, %zmm1, %zmm18, %zmm15
	vprord $22, %zmm30, %zmm1
	vpaddd 240(%r9){1to16}, %zmm24, %zmm18
	vpaddd %zmm21, %zmm11, %zmm11
	vmovdqa64 4800(%rdi), %zmm21
	vmovdqa64 5824(%rdi), %zmm8
	vpternlogd $0xe8, %zmm21, %zmm30, %zmm8
	vmovdqa64 2432(%r13), %zmm6
	vpaddd 6464(%rdi), %zmm6, %zmm6
	vmovdqa64 3520(%rdi), %zmm2
	vmovdqa64 3328(%rdi), %zmm16
	vpternlogd $0xe2, %zmm2, %zmm9, %zmm16
	vpaddd 3840(%rdi), %zmm10, %zmm25
	vmovdqa64 %zmm25, 6464(%rdi)
	vpaddd %zmm26, %zmm10, %zmm26
	vmovdqa64 %zmm26, 3840(%rdi)
	vpternlogd $0x96, %zmm23, %zmm22, %zmm14
	vprord $6, %zmm9, %zmm23
	vprord $11, %zmm9, %zmm22
	vprord $25, %zmm9, %zmm10
	vmovdqa64 5312(%rdi), %zmm27
	vmovdqa64 4736(%rdi), %zmm7
	vpternlogd $0xb8, %zmm27, %zmm31, %zmm7
	vmovdqa64 4544(%rdi), %zmm24
	vmovdqa64 4864(%rdi), %zmm29
	vpternlogd $0xe8, %zmm24, %zmm19, %zmm29
	vpaddd %zmm3, %zmm30, %zmm24
	vmovdqa64 %zmm24, 5824(%rdi)
	vpaddd %zmm15, %zmm28, %zmm15
	vpternlogd $0x96, %zmm12, %zmm0, %zmm1
	vprord $2, %zmm19, %zmm12
	vmovdqa64 %zmm11, 1920(%rdi)
	vprord $13, %zmm19, %zmm0
	vprord $22, %zmm19, %zmm28
	vpaddd 4096(%rdi), %zmm18, %zmm18
	vpaddd 120(%r9){1to16}, %zmm11, %zmm3
	vprord $6, %zmm31, %zmm11
	vprord $11, %zmm31, %zmm19
	vpaddd 4416(%rdi), %zmm14, %zmm14
	vpaddd %zmm16, %zmm6, %zmm16
	vprord $25, %zmm31, %zmm6
	vmovdqa64 5888(%rdi), %zmm31
	vprord $17, %zmm31, %zmm27
	vpternlogd $0x96, %zmm22, %zmm23, %zmm10
	vmovdqa64 512(%rbp), %zmm22
	vpaddd 3456(%rdi), %zmm22, %zmm22
	vprord $19, %zmm31, %zmm23
	vpsrld $10, %zmm31, %zmm4
	vpaddd 4160(%rdi), %zmm15, %zmm15
	vpaddd %zmm1, %zmm8, %zmm1
	vpternlogd $0x96, %zmm0, %zmm12, %zmm28
	vmovdqa64 6528(%rdi), %zmm0
	vmovdqa64 4352(%rdi), %zmm12
	vpternlogd $0xe2, %zmm0, %zmm25, %zmm12
	vprord $6, %zmm25, %zmm8
	vprord $11, %zmm25, %zmm31
	vprord $25, %zmm25, %zmm0
	vprord $2, %zmm26, %zmm25
	vpaddd %zmm7, %zmm18, %zmm7
	vpaddd 6272(%rdi), %zmm14, %zmm14
	vprord $13, %zmm26, %zmm18
	vprord $22, %zmm26, %zmm9
	vpternlogd $0x96, %zmm19, %zmm11, %zmm6
	vpaddd 6400(%rdi), %zmm3, %zmm3
	vpternlogd $0x96, %zmm23, %zmm27, %zmm4
	vmovdqa64 6592(%rdi), %zmm23
	vmovdqa64 6336(%rdi), %zmm27
	vpternlogd $0xe2, %zmm23, %zmm24, %zmm27
	vprord $6, %zmm24, %zmm19
	vprord $11, %zmm24, %zmm11
	vprord $25, %zmm24, %zmm23
	vmovdqa64 1728(%rdi), %zmm24
	vprord $17, %zmm24, %zmm2
	vpbroadcastd 56(%r9), %zmm30
	vpaddd 5248(%rdi), %zmm30, %zmm30
	vpaddd 3968(%rdi), %zmm1, %zmm1
	vmovdqa64 %zmm1, 5248(%rdi)
	vprord $19, %zmm24, %zmm21
	vpsrld $10, %zmm24, %zmm1
	vpaddd %zmm10, %zmm16, %zmm16
	vpaddd %zmm28, %zmm29, %zmm28
	vpternlogd $0x96, %zmm31, %zmm8, %zmm0
	vpaddd %zmm12, %zmm22, %zmm12
	vmovdqa64 %zmm13, %zmm22
	vpternlogd $0xe8, %zmm17, %zmm26, %zmm22
	vpternlogd $0x96, %zmm18, %zmm25, %zmm9
	vpaddd %zmm6, %zmm7, %zmm7
	vmovdqa64 %zmm7, 3968(%rdi)
	vpaddd %zmm4, %zmm14, %zmm14
	vmovdqa64 %zmm14, 6400(%rdi)
	vpaddd %zmm27, %zmm3, %zmm27
	vprord $2, %zmm15, %zmm3
	vpternlogd $0x96, %zmm11, %zmm19, %zmm23
	vpaddd 384(%rdi), %zmm30, %zmm30
	vprord $13, %zmm15, %zmm11
	vprord $22, %zmm15, %zmm19
	vpternlogd $0x96, %zmm21, %zmm2, %zmm1
	vpaddd 4224(%rdi), %zmm16, %zmm21
	vmovdqa64 %zmm21, 6272(%rdi)
	jmp .Lavx512_zen5_shared_0_23
	.p2align 4
.Lavx512_zen5_shared_0_23:
	vpaddd %zmm28, %zmm16, %zmm28
	vmovdqa64 %zmm28, 4224(%rdi)
	vmovdqa64 5568(%rdi), %zmm16
	vprord $7, %zmm16, %zmm2
	vpaddd %zmm0, %zmm12, %zmm12
	vpaddd %zmm9, %zmm22, %zmm9
	vprord $18, %zmm16, %zmm22
	vpsrld $3, %zmm16, %zmm0
	vpaddd %zmm7, %zmm15, %zmm4
	vmovdqa64 %zmm4, 4160(%rdi)
	vpternlogd $0xe8, %zmm5, %zmm15, %zmm20
	vmovdqa64 5248(%rdi), %zmm6
	vprord $2, %zmm6, %zmm18
	vprord $13, %zmm6, %zmm25
	vpaddd %zmm23, %zmm27, %zmm27
	vmovdqa64 %zmm27, 3456(%rdi)
	vpternlogd $0x96, %zmm11, %zmm3, %zmm19
	vprord $22, %zmm6, %zmm11
	vpaddd 244(%r9){1to16}, %zmm14, %zmm3
	vpaddd %zmm1, %zmm30, %zmm30
	vmovdqa64 4672(%rdi), %zmm1
	vmovdqa64 4800(%rdi), %zmm23
	vpternlogd $0xe8, %zmm1, %zmm6, %zmm23
	vmovdqa64 2496(%r13), %zmm31
	vpaddd 3520(%rdi), %zmm31, %zmm31
	vmovdqa64 3328(%rdi), %zmm8
	vmovdqa64 4608(%rdi), %zmm29
	vpternlogd $0xe2, %zmm8, %zmm21, %zmm29
	vpaddd 4480(%rdi), %zmm12, %zmm10
	vmovdqa64 %zmm10, 3520(%rdi)
	vpaddd %zmm9, %zmm12, %zmm9
	vmovdqa64 %zmm9, 4480(%rdi)
	vpternlogd $0x96, %zmm22, %zmm2, %zmm0
	vprord $6, %zmm21, %zmm22
	vprord $11, %zmm21, %zmm2
	vprord $25, %zmm21, %zmm12
	vmovdqa64 5312(%rdi), %zmm24
	vmovdqa64 5632(%rdi), %zmm7
	vpternlogd $0xe2, %zmm24, %zmm4, %zmm7
	vmovdqa64 3584(%rdi), %zmm14
	vmovdqa64 4544(%rdi), %zmm16
	vpternlogd $0xe8, %zmm14, %zmm28, %zmm16
	vpaddd %zmm27, %zmm6, %zmm14
	vmovdqa64 %zmm14, 4800(%rdi)
	vpaddd %zmm19, %zmm20, %zmm19
	vpternlogd $0x96, %zmm25, %zmm18, %zmm11
	vprord $2, %zmm28, %zmm25
	vmovdqa64 %zmm30, 2048(%rdi)
	vprord $13, %zmm28, %zmm18
	vprord $22, %zmm28, %zmm20
	vpaddd 4736(%rdi), %zmm3, %zmm3
	vpaddd 124(%r9){1to16}, %zmm30, %zmm27
	vprord $6, %zmm4, %zmm30
	vprord $11, %zmm4, %zmm28
	vpaddd 5056(%rdi), %zmm0, %zmm0
	vpaddd %zmm29, %zmm31, %zmm29
	vprord $25, %zmm4, %zmm31
	vmovdqa64 6144(%rdi), %zmm4
	vprord $17, %zmm4, %zmm24
	vpternlogd $0x96, %zmm2, %zmm22, %zmm12
	vmovdqa64 576(%rbp), %zmm2
	vpaddd 6528(%rdi), %zmm2, %zmm2
	vprord $19, %zmm4, %zmm22
	vpsrld $10, %zmm4, %zmm13
	vpaddd 5184(%rdi), %zmm19, %zmm19
	vpaddd %zmm11, %zmm23, %zmm11
	vpternlogd $0x96, %zmm18, %zmm25, %zmm20
	vmovdqa64 4352(%rdi), %zmm18
	vmovdqa64 6464(%rdi), %zmm25
	vpternlogd $0xe2, %zmm18, %zmm10, %zmm25
	vprord $6, %zmm10, %zmm23
	vprord $11, %zmm10, %zmm4
	vprord $25, %zmm10, %zmm18
	vprord $2, %zmm9, %zmm10
	vpaddd %zmm7, %zmm3, %zmm7
	vpaddd 5696(%rdi), %zmm0, %zmm0
	vprord $13, %zmm9, %zmm3
	vprord $22, %zmm9, %zmm21
	vpternlogd $0x96, %zmm28, %zmm30, %zmm31
	vpaddd 6592(%rdi), %zmm27, %zmm27
	vpternlogd $0x96, %zmm22, %zmm24, %zmm13
	vmovdqa64 6336(%rdi), %zmm22
	vmovdqa64 5824(%rdi), %zmm24
	vpternlogd $0xe2, %zmm22, %zmm14, %zmm24
	vprord $6, %zmm14, %zmm28
	vprord $11, %zmm14, %zmm30
	vprord $25, %zmm14, %zmm22
	vmovdqa64 1920(%rdi), %zmm14
	vprord $17, %zmm14, %zmm8
	vpaddd 3776(%rdi), %zmm11, %zmm11
	vpaddd %zmm12, %zmm29, %zmm29
	vprord $19, %zmm14, %zmm12
	vpsrld $10, %zmm14, %zmm6
	vpaddd %zmm20, %zmm16, %zmm20
	vpternlogd $0x96, %zmm4, %zmm23, %zmm18
	vpaddd %zmm25, %zmm2, %zmm25
	vmovdqa64 %zmm17, %zmm2
	vpternlogd $0xe8, %zmm26, %zmm9, %zmm2
	vpternlogd $0x96, %zmm3, %zmm10, %zmm21
	vpaddd %zmm31, %zmm7, %zmm7
	jmp .Lavx512_zen5_shared_0_24
	.p2align 4
.Lavx512_zen5_shared_0_24:
	vmovdqa64 %zmm7, 3776(%rdi)
	vpaddd %zmm13, %zmm0, %zmm0
	vmovdqa64 %zmm0, 6592(%rdi)
	vpaddd %zmm24, %zmm27, %zmm24
	vmovdqa64 896(%rdi), %zmm27
	vpaddd 0(%r9){1to16}, %zmm27, %zmm13
	vprord $2, %zmm19, %zmm31
	vpternlogd $0x96, %zmm30, %zmm28, %zmm22
	vpaddd 4864(%rdi), %zmm29, %zmm30
	vmovdqa64 %zmm30, 5696(%rdi)
	vprord $13, %zmm19, %zmm28
	vprord $22, %zmm19, %zmm3
	vpternlogd $0x96, %zmm12, %zmm8, %zmm6
	vpaddd %zmm20, %zmm29, %zmm20
	vmovdqa64 %zmm20, 4864(%rdi)
	vmovdqa64 3712(%rdi), %zmm29
	vprord $7, %zmm29, %zmm12
	vprord $18, %zmm29, %zmm8
	vpaddd %zmm18, %zmm25, %zmm25
	vpaddd %zmm21, %zmm2, %zmm21
	vpaddd %zmm7, %zmm19, %zmm2
	vmovdqa64 %zmm2, 5184(%rdi)
	vpsrld $3, %zmm29, %zmm18
	vpternlogd $0xe8, %zmm15, %zmm19, %zmm5
	vprord $2, %zmm11, %zmm10
	vprord $13, %zmm11, %zmm4
	vpaddd 248(%r9){1to16}, %zmm0, %zmm23
	vpaddd %zmm22, %zmm24, %zmm24
	vmovdqa64 %zmm24, 6528(%rdi)
	vpternlogd $0x96, %zmm28, %zmm31, %zmm3
	vprord $22, %zmm11, %zmm28
	vpternlogd $0xe8, 5248(%rdi), %zmm11, %zmm1
	vpaddd %zmm6, %zmm13, %zmm13
	vmovdqa64 2560(%r13), %zmm6
	vpaddd 3328(%rdi), %zmm6, %zmm6
	vmovdqa64 4608(%rdi), %zmm31
	vmovdqa64 6272(%rdi), %zmm22
	vpternlogd $0xe2, %zmm31, %zmm30, %zmm22
	vprord $6, %zmm30, %zmm16
	vpaddd 5120(%rdi), %zmm25, %zmm27
	vmovdqa64 %zmm27, 3328(%rdi)
	vpaddd %zmm21, %zmm25, %zmm21
	vmovdqa64 %zmm21, 5120(%rdi)
	vpternlogd $0x96, %zmm8, %zmm12, %zmm18
	vprord $11, %zmm30, %zmm8
	vprord $25, %zmm30, %zmm12
	vprord $2, %zmm20, %zmm25
	vpaddd 5312(%rdi), %zmm23, %zmm23
	vmovdqa64 5632(%rdi), %zmm14
	vmovdqa64 4160(%rdi), %zmm7
	vpternlogd $0xe2, %zmm14, %zmm2, %zmm7
	vpaddd %zmm24, %zmm11, %zmm29
	vmovdqa64 %zmm29, 5312(%rdi)
	vpaddd %zmm3, %zmm5, %zmm3
	vpternlogd $0x96, %zmm4, %zmm10, %zmm28
	vprord $13, %zmm20, %zmm4
	vmovdqa64 %zmm13, 2176(%rdi)
	vprord $22, %zmm20, %zmm10
	vprord $6, %zmm2, %zmm5
	vpaddd 128(%r9){1to16}, %zmm13, %zmm24
	vpaddd %zmm22, %zmm6, %zmm22
	vprord $11, %zmm2, %zmm6
	vprord $25, %zmm2, %zmm13
	vpaddd 5568(%rdi), %zmm18, %zmm18
	vmovdqa64 4224(%rdi), %zmm0
	vmovdqa64 3584(%rdi), %zmm2
	vpternlogd $0xe8, %zmm0, %zmm20, %zmm2
	vmovdqa64 6400(%rdi), %zmm20
	vprord $17, %zmm20, %zmm0
	vprord $19, %zmm20, %zmm14
	vpternlogd $0x96, %zmm8, %zmm16, %zmm12
	vmovdqa64 640(%rbp), %zmm8
	vpaddd 4352(%rdi), %zmm8, %zmm8
	vpsrld $10, %zmm20, %zmm16
	vpaddd 6016(%rdi), %zmm3, %zmm3
	vpaddd %zmm28, %zmm1, %zmm28
	vmovdqa64 6464(%rdi), %zmm1
	vmovdqa64 3520(%rdi), %zmm20
	vpternlogd $0xe2, %zmm1, %zmm27, %zmm20
	vpternlogd $0x96, %zmm4, %zmm25, %zmm10
	vprord $6, %zmm27, %zmm4
	vprord $11, %zmm27, %zmm25
	vpaddd %zmm7, %zmm23, %zmm7
	vprord $25, %zmm27, %zmm23
	vprord $2, %zmm21, %zmm27
	vpternlogd $0x96, %zmm6, %zmm5, %zmm13
	vpaddd 5760(%rdi), %zmm18, %zmm18
	vprord $13, %zmm21, %zmm6
	vprord $22, %zmm21, %zmm5
	vpaddd 6336(%rdi), %zmm24, %zmm24
	vmovdqa64 5824(%rdi), %zmm1
	vmovdqa64 4800(%rdi), %zmm17
	vpternlogd $0xe2, %zmm1, %zmm29, %zmm17
	vpternlogd $0x96, %zmm14, %zmm0, %zmm16
	vprord $6, %zmm29, %zmm14
	vprord $11, %zmm29, %zmm0
	vpaddd 4032(%rdi), %zmm28, %zmm28
	vprord $25, %zmm29, %zmm1
	vmovdqa64 2048(%rdi), %zmm29
	vprord $17, %zmm29, %zmm30
	jmp .Lavx512_zen5_shared_0_25
	.p2align 4
.Lavx512_zen5_shared_0_25:
	vpaddd %zmm12, %zmm22, %zmm22
	vpaddd %zmm10, %zmm2, %zmm10
	vprord $19, %zmm29, %zmm2
	vpsrld $10, %zmm29, %zmm12
	vpternlogd $0x96, %zmm25, %zmm4, %zmm23
	vpaddd %zmm20, %zmm8, %zmm20
	vmovdqa64 %zmm26, %zmm8
	vpternlogd $0xe8, %zmm9, %zmm21, %zmm8
	vpternlogd $0x96, %zmm6, %zmm27, %zmm5
	vpaddd %zmm13, %zmm7, %zmm7
	vmovdqa64 %zmm7, 4032(%rdi)
	vpaddd %zmm17, %zmm24, %zmm17
	vpaddd %zmm16, %zmm18, %zmm18
	vmovdqa64 %zmm18, 6336(%rdi)
	vprord $2, %zmm3, %zmm16
	vprord $13, %zmm3, %zmm24
	vpternlogd $0xe8, %zmm19, %zmm3, %zmm15
	vpternlogd $0x96, %zmm0, %zmm14, %zmm1
	vpaddd 4544(%rdi), %zmm22, %zmm0
	vmovdqa64 %zmm0, 5760(%rdi)
	vpaddd %zmm10, %zmm22, %zmm10
	vmovdqa64 %zmm10, 4544(%rdi)
	vprord $22, %zmm3, %zmm22
	vpternlogd $0x96, %zmm2, %zmm30, %zmm12
	vpaddd %zmm23, %zmm20, %zmm20
	vmovdqa64 4288(%rdi), %zmm23
	vprord $7, %zmm23, %zmm2
	vprord $18, %zmm23, %zmm30
	vpaddd %zmm5, %zmm8, %zmm5
	vpaddd %zmm7, %zmm3, %zmm8
	vmovdqa64 %zmm8, 6016(%rdi)
	vpsrld $3, %zmm23, %zmm14
	vprord $2, %zmm28, %zmm13
	vprord $13, %zmm28, %zmm6
	vprord $22, %zmm28, %zmm27
	vpaddd 252(%r9){1to16}, %zmm18, %zmm25
	vmovdqa64 5248(%rdi), %zmm4
	vpternlogd $0xe8, %zmm11, %zmm28, %zmm4
	vpaddd %zmm1, %zmm17, %zmm17
	vmovdqa64 %zmm17, 5248(%rdi)
	vpternlogd $0x96, %zmm24, %zmm16, %zmm22
	vpaddd 2624(%r13), %zmm31, %zmm31
	vmovdqa64 6272(%rdi), %zmm24
	vmovdqa64 5696(%rdi), %zmm16
	vpternlogd $0xe2, %zmm24, %zmm0, %zmm16
	vpaddd 832(%rdi), %zmm12, %zmm12
	vpaddd 3264(%rdi), %zmm20, %zmm1
	vmovdqa64 %zmm1, 4608(%rdi)
	vprord $6, %zmm0, %zmm29
	vprord $11, %zmm0, %zmm7
	vpaddd %zmm5, %zmm20, %zmm5
	vmovdqa64 %zmm5, 3264(%rdi)
	vpternlogd $0x96, %zmm30, %zmm2, %zmm14
	vprord $25, %zmm0, %zmm30
	vprord $2, %zmm10, %zmm2
	vpternlogd $0x96, %zmm6, %zmm13, %zmm27
	vprord $13, %zmm10, %zmm6
	vprord $22, %zmm10, %zmm13
	vpaddd 5632(%rdi), %zmm25, %zmm25
	vpaddd %zmm17, %zmm28, %zmm20
	vmovdqa64 %zmm20, 5632(%rdi)
	vpaddd %zmm22, %zmm15, %zmm22
	vmovdqa64 4160(%rdi), %zmm15
	vmovdqa64 5184(%rdi), %zmm17
	vpternlogd $0xe2, %zmm15, %zmm8, %zmm17
	vprord $6, %zmm8, %zmm23
	vmovdqa64 %zmm12, 640(%rdi)
	vprord $11, %zmm8, %zmm18
	vprord $25, %zmm8, %zmm15
	vpaddd 132(%r9){1to16}, %zmm12, %zmm8
	vpaddd %zmm16, %zmm31, %zmm16
	vmovdqa64 6592(%rdi), %zmm31
	vprord $17, %zmm31, %zmm12
	vprord $19, %zmm31, %zmm26
	vpaddd 3712(%rdi), %zmm14, %zmm14
	vpternlogd $0x96, %zmm7, %zmm29, %zmm30
	vpsrld $10, %zmm31, %zmm31
	vpaddd %zmm27, %zmm4, %zmm27
	vmovdqa64 4864(%rdi), %zmm4
	vmovdqa64 4224(%rdi), %zmm7
	vpternlogd $0xe8, %zmm4, %zmm10, %zmm7
	vpternlogd $0x96, %zmm6, %zmm2, %zmm13
	vpaddd 6208(%rdi), %zmm22, %zmm22
	vmovdqa64 704(%rbp), %zmm6
	vpaddd 6464(%rdi), %zmm6, %zmm6
	vmovdqa64 3520(%rdi), %zmm2
	vmovdqa64 3328(%rdi), %zmm29
	vpternlogd $0xe2, %zmm2, %zmm1, %zmm29
	vprord $6, %zmm1, %zmm2
	vprord $11, %zmm1, %zmm10
	vprord $25, %zmm1, %zmm4
	vpternlogd $0x96, %zmm18, %zmm23, %zmm15
	vpaddd %zmm17, %zmm25, %zmm17
	vprord $2, %zmm5, %zmm25
	vprord $13, %zmm5, %zmm18
	vpaddd 5504(%rdi), %zmm14, %zmm14
	vpaddd 5824(%rdi), %zmm8, %zmm8
	vprord $22, %zmm5, %zmm23
	vpternlogd $0x96, %zmm26, %zmm12, %zmm31
	vmovdqa64 4800(%rdi), %zmm26
	jmp .Lavx512_zen5_shared_0_26
	.p2align 4
.Lavx512_zen5_shared_0_26:
	vmovdqa64 5312(%rdi), %zmm12
	vpternlogd $0xe2, %zmm26, %zmm20, %zmm12
	vprord $6, %zmm20, %zmm26
	vprord $11, %zmm20, %zmm1
	vprord $25, %zmm20, %zmm0
	vpaddd 3648(%rdi), %zmm27, %zmm27
	vpaddd %zmm30, %zmm16, %zmm16
	vmovdqa64 2176(%rdi), %zmm30
	vprord $17, %zmm30, %zmm20
	vprord $19, %zmm30, %zmm24
	vpaddd %zmm13, %zmm7, %zmm13
	vpternlogd $0x96, %zmm10, %zmm2, %zmm4
	vpsrld $10, %zmm30, %zmm10
	vpaddd %zmm29, %zmm6, %zmm29
	vmovdqa64 %zmm9, %zmm6
	vpternlogd $0xe8, %zmm21, %zmm5, %zmm6
	vpaddd %zmm15, %zmm17, %zmm17
	vmovdqa64 %zmm17, 3648(%rdi)
	vpternlogd $0x96, %zmm18, %zmm25, %zmm23
	vpaddd %zmm31, %zmm14, %zmm14
	vmovdqa64 %zmm14, 5824(%rdi)
	vpaddd %zmm12, %zmm8, %zmm12
	vprord $2, %zmm22, %zmm8
	vpternlogd $0x96, %zmm1, %zmm26, %zmm0
	vpaddd 3584(%rdi), %zmm16, %zmm1
	vmovdqa64 %zmm1, 5504(%rdi)
	vprord $13, %zmm22, %zmm26
	vprord $22, %zmm22, %zmm31
	vpaddd %zmm13, %zmm16, %zmm13
	vmovdqa64 %zmm13, 3584(%rdi)
	vmovdqa64 5440(%rdi), %zmm16
	vprord $7, %zmm16, %zmm18
	vprord $18, %zmm16, %zmm25
	vpternlogd $0xe8, %zmm3, %zmm22, %zmm19
	vpternlogd $0x96, %zmm24, %zmm20, %zmm10
	vpaddd %zmm4, %zmm29, %zmm29
	vpaddd %zmm17, %zmm22, %zmm4
	vmovdqa64 %zmm4, 6464(%rdi)
	vpsrld $3, %zmm16, %zmm24
	vpaddd %zmm23, %zmm6, %zmm23
	vprord $2, %zmm27, %zmm6
	vprord $13, %zmm27, %zmm20
	vpaddd 256(%r9){1to16}, %zmm14, %zmm15
	vpaddd %zmm0, %zmm12, %zmm12
	vmovdqa64 %zmm12, 6208(%rdi)
	vpternlogd $0x96, %zmm26, %zmm8, %zmm31
	vprord $22, %zmm27, %zmm26
	vpternlogd $0xe8, %zmm28, %zmm27, %zmm11
	vmovdqa64 2688(%r13), %zmm8
	vpaddd 6272(%rdi), %zmm8, %zmm8
	vmovdqa64 5696(%rdi), %zmm0
	vmovdqa64 5760(%rdi), %zmm2
	vpternlogd $0xe2, %zmm0, %zmm1, %zmm2
	vprord $6, %zmm1, %zmm7
	vprord $11, %zmm1, %zmm30
	vpaddd 1152(%rdi), %zmm10, %zmm10
	vpaddd 3840(%rdi), %zmm29, %zmm17
	vmovdqa64 %zmm17, 6272(%rdi)
	vpternlogd $0x96, %zmm25, %zmm18, %zmm24
	vprord $25, %zmm1, %zmm25
	vpaddd %zmm23, %zmm29, %zmm23
	vprord $2, %zmm13, %zmm29
	vprord $13, %zmm13, %zmm18
	vpaddd 4160(%rdi), %zmm15, %zmm15
	vpaddd %zmm12, %zmm27, %zmm16
	vmovdqa64 %zmm16, 4160(%rdi)
	vpaddd %zmm31, %zmm19, %zmm31
	vpternlogd $0x96, %zmm20, %zmm6, %zmm26
	vprord $22, %zmm13, %zmm20
	vmovdqa64 5184(%rdi), %zmm6
	vmovdqa64 6016(%rdi), %zmm19
	vpternlogd $0xe2, %zmm6, %zmm4, %zmm19
	vprord $6, %zmm4, %zmm12
	vprord $11, %zmm4, %zmm14
	vpaddd %zmm2, %zmm8, %zmm2
	vmovdqa64 %zmm10, 1024(%rdi)
	vprord $25, %zmm4, %zmm8
	vmovdqa64 6336(%rdi), %zmm4
	vprord $17, %zmm4, %zmm6
	vpaddd 4288(%rdi), %zmm24, %zmm24
	vpaddd 136(%r9){1to16}, %zmm10, %zmm9
	vprord $19, %zmm4, %zmm10
	vpsrld $10, %zmm4, %zmm4
	vpternlogd $0x96, %zmm30, %zmm7, %zmm25
	vmovdqa64 4544(%rdi), %zmm30
	vmovdqa64 4864(%rdi), %zmm7
	vpternlogd $0xe8, %zmm30, %zmm13, %zmm7
	vpaddd 3968(%rdi), %zmm31, %zmm31
	vpaddd %zmm26, %zmm11, %zmm26
	vpternlogd $0x96, %zmm18, %zmm29, %zmm20
	vmovdqa64 768(%rbp), %zmm18
	vpaddd 3520(%rdi), %zmm18, %zmm18
	vmovdqa64 3328(%rdi), %zmm29
	vmovdqa64 4608(%rdi), %zmm11
	vpternlogd $0xe2, %zmm29, %zmm17, %zmm11
	vprord $6, %zmm17, %zmm29
	vprord $11, %zmm17, %zmm13
	vpaddd %zmm19, %zmm15, %zmm19
	vprord $25, %zmm17, %zmm15
	vprord $2, %zmm23, %zmm17
	jmp .Lavx512_zen5_shared_0_27
	.p2align 4
.Lavx512_zen5_shared_0_27:
	vpternlogd $0x96, %zmm14, %zmm12, %zmm8
	vpaddd 3392(%rdi), %zmm24, %zmm24
	vprord $13, %zmm23, %zmm14
	vprord $22, %zmm23, %zmm12
	vpternlogd $0x96, %zmm10, %zmm6, %zmm4
	vpaddd 4800(%rdi), %zmm9, %zmm9
	vmovdqa64 5312(%rdi), %zmm10
	vmovdqa64 5632(%rdi), %zmm6
	vpternlogd $0xe2, %zmm10, %zmm16, %zmm6
	vprord $6, %zmm16, %zmm10
	vprord $11, %zmm16, %zmm30
	vpaddd 3456(%rdi), %zmm26, %zmm26
	vprord $25, %zmm16, %zmm1
	vmovdqa64 640(%rdi), %zmm16
	vprord $17, %zmm16, %zmm0
	vpaddd %zmm25, %zmm2, %zmm2
	vpaddd %zmm20, %zmm7, %zmm20
	vprord $19, %zmm16, %zmm7
	vpsrld $10, %zmm16, %zmm16
	vpternlogd $0x96, %zmm13, %zmm29, %zmm15
	vpaddd %zmm11, %zmm18, %zmm11
	vmovdqa64 %zmm21, %zmm18
	vpternlogd $0xe8, %zmm5, %zmm23, %zmm18
	vpternlogd $0x96, %zmm14, %zmm17, %zmm12
	vpaddd %zmm8, %zmm19, %zmm19
	vmovdqa64 %zmm19, 3456(%rdi)
	vpaddd %zmm4, %zmm24, %zmm24
	vmovdqa64 %zmm24, 4800(%rdi)
	vpaddd %zmm6, %zmm9, %zmm6
	vprord $2, %zmm31, %zmm9
	vprord $13, %zmm31, %zmm4
	vpternlogd $0xe8, %zmm22, %zmm31, %zmm3
	vpternlogd $0x96, %zmm30, %zmm10, %zmm1
	vpaddd 4224(%rdi), %zmm2, %zmm30
	vmovdqa64 %zmm30, 3392(%rdi)
	vpaddd %zmm20, %zmm2, %zmm20
	vprord $22, %zmm31, %zmm2
	vpternlogd $0x96, %zmm7, %zmm0, %zmm16
	vpaddd %zmm15, %zmm11, %zmm11
	vmovdqa64 3904(%rdi), %zmm15
	vprord $7, %zmm15, %zmm7
	vprord $18, %zmm15, %zmm0
	vpaddd %zmm12, %zmm18, %zmm12
	vpaddd %zmm19, %zmm31, %zmm18
	vmovdqa64 %zmm18, 4224(%rdi)
	vpsrld $3, %zmm15, %zmm10
	vprord $2, %zmm26, %zmm8
	vprord $13, %zmm26, %zmm14
	vprord $22, %zmm26, %zmm17
	vpaddd 260(%r9){1to16}, %zmm24, %zmm13
	vpternlogd $0xe8, %zmm27, %zmm26, %zmm28
	vmovdqa64 %zmm20, 1472(%rdi)
	vpaddd %zmm1, %zmm6, %zmm6
	vmovdqa64 %zmm6, 3520(%rdi)
	vpternlogd $0x96, %zmm4, %zmm9, %zmm2
	vmovdqa64 2752(%r13), %zmm4
	vpaddd 5696(%rdi), %zmm4, %zmm4
	vmovdqa64 5760(%rdi), %zmm9
	vmovdqa64 5504(%rdi), %zmm1
	vpternlogd $0xe2, %zmm9, %zmm30, %zmm1
	vpaddd 1408(%rdi), %zmm16, %zmm16
	vpaddd 4480(%rdi), %zmm11, %zmm29
	vmovdqa64 %zmm29, 5696(%rdi)
	vprord $6, %zmm30, %zmm25
	vprord $11, %zmm30, %zmm19
	vpaddd %zmm12, %zmm11, %zmm12
	vpternlogd $0x96, %zmm0, %zmm7, %zmm10
	vprord $25, %zmm30, %zmm0
	vprord $2, %zmm20, %zmm7
	vpternlogd $0x96, %zmm14, %zmm8, %zmm17
	vprord $13, %zmm20, %zmm14
	vprord $22, %zmm20, %zmm8
	vpaddd 5184(%rdi), %zmm13, %zmm13
	vpaddd %zmm6, %zmm26, %zmm11
	vmovdqa64 %zmm11, 5184(%rdi)
	vpaddd %zmm2, %zmm3, %zmm2
	vmovdqa64 6016(%rdi), %zmm3
	vmovdqa64 6464(%rdi), %zmm6
	vpternlogd $0xe2, %zmm3, %zmm18, %zmm6
	vprord $6, %zmm18, %zmm24
	vmovdqa64 %zmm16, 1280(%rdi)
	vprord $11, %zmm18, %zmm15
	vprord $25, %zmm18, %zmm3
	vpaddd 140(%r9){1to16}, %zmm16, %zmm18
	vpaddd %zmm1, %zmm4, %zmm1
	vmovdqa64 5824(%rdi), %zmm4
	vprord $17, %zmm4, %zmm16
	vprord $19, %zmm4, %zmm21
	vpaddd 5440(%rdi), %zmm10, %zmm10
	vpternlogd $0x96, %zmm19, %zmm25, %zmm0
	vpsrld $10, %zmm4, %zmm4
	vpaddd %zmm17, %zmm28, %zmm17
	vmovdqa64 3584(%rdi), %zmm28
	vmovdqa64 4544(%rdi), %zmm19
	vpternlogd $0xe8, %zmm28, %zmm20, %zmm19
	vpternlogd $0x96, %zmm14, %zmm7, %zmm8
	vpaddd 3776(%rdi), %zmm2, %zmm2
	vmovdqa64 %zmm2, 5824(%rdi)
	vmovdqa64 832(%rbp), %zmm14
	vpaddd 3328(%rdi), %zmm14, %zmm14
	jmp .Lavx512_zen5_shared_0_28
	.p2align 4
.Lavx512_zen5_shared_0_28:
	vmovdqa64 4608(%rdi), %zmm7
	vmovdqa64 6272(%rdi), %zmm25
	vpternlogd $0xe2, %zmm7, %zmm29, %zmm25
	vprord $6, %zmm29, %zmm7
	vprord $11, %zmm29, %zmm20
	vprord $25, %zmm29, %zmm28
	vpternlogd $0x96, %zmm15, %zmm24, %zmm3
	vpaddd %zmm6, %zmm13, %zmm6
	vprord $2, %zmm12, %zmm13
	vprord $13, %zmm12, %zmm15
	vpaddd 5888(%rdi), %zmm10, %zmm10
	vpaddd 5312(%rdi), %zmm18, %zmm18
	vprord $22, %zmm12, %zmm24
	vpternlogd $0x96, %zmm21, %zmm16, %zmm4
	vmovdqa64 4160(%rdi), %zmm21
	vmovdqa64 5632(%rdi), %zmm16
	vpternlogd $0xb8, %zmm21, %zmm11, %zmm16
	vprord $6, %zmm11, %zmm21
	vprord $11, %zmm11, %zmm29
	vprord $25, %zmm11, %zmm30
	vpaddd 6528(%rdi), %zmm17, %zmm17
	vpaddd %zmm0, %zmm1, %zmm1
	vmovdqa64 1024(%rdi), %zmm0
	vprord $17, %zmm0, %zmm11
	vprord $19, %zmm0, %zmm9
	vpaddd %zmm8, %zmm19, %zmm8
	vpternlogd $0x96, %zmm20, %zmm7, %zmm28
	vpsrld $10, %zmm0, %zmm0
	vpaddd %zmm25, %zmm14, %zmm25
	vmovdqa64 %zmm5, %zmm14
	vpternlogd $0xe8, %zmm23, %zmm12, %zmm14
	vpaddd %zmm3, %zmm6, %zmm6
	vpternlogd $0x96, %zmm15, %zmm13, %zmm24
	vpaddd %zmm4, %zmm10, %zmm10
	vmovdqa64 %zmm10, 6528(%rdi)
	vpaddd %zmm16, %zmm18, %zmm16
	vprord $2, %zmm2, %zmm18
	vpternlogd $0x96, %zmm29, %zmm21, %zmm30
	vpaddd 4864(%rdi), %zmm1, %zmm29
	vprord $13, %zmm2, %zmm21
	vprord $22, %zmm2, %zmm4
	vpaddd %zmm8, %zmm1, %zmm8
	vpternlogd $0xe8, %zmm31, %zmm2, %zmm22
	vprord $2, %zmm17, %zmm1
	vprord $13, %zmm17, %zmm15
	vpternlogd $0x96, %zmm9, %zmm11, %zmm0
	vpaddd %zmm28, %zmm25, %zmm25
	vpaddd %zmm6, %zmm2, %zmm6
	vmovdqa64 %zmm6, 4864(%rdi)
	vprord $22, %zmm17, %zmm28
	vpaddd %zmm24, %zmm14, %zmm24
	vpaddd 264(%r9){1to16}, %zmm10, %zmm14
	vpternlogd $0xe8, %zmm26, %zmm17, %zmm27
	vmovdqa64 5952(%rdi), %zmm9
	vprord $7, %zmm9, %zmm11
	vmovdqa64 %zmm29, 2112(%rdi)
	vpaddd %zmm30, %zmm16, %zmm16
	vpternlogd $0x96, %zmm21, %zmm18, %zmm4
	vprord $18, %zmm9, %zmm21
	vpsrld $3, %zmm9, %zmm18
	vmovdqa64 %zmm8, 1344(%rdi)
	vmovdqa64 2816(%r13), %zmm30
	vpaddd 5760(%rdi), %zmm30, %zmm30
	vmovdqa64 5504(%rdi), %zmm13
	vmovdqa64 3392(%rdi), %zmm3
	vpternlogd $0xe2, %zmm13, %zmm29, %zmm3
	vprord $6, %zmm29, %zmm20
	vprord $11, %zmm29, %zmm7
	vpaddd 1728(%rdi), %zmm0, %zmm0
	vpaddd 5120(%rdi), %zmm25, %zmm19
	vmovdqa64 %zmm19, 5760(%rdi)
	vpternlogd $0x96, %zmm15, %zmm1, %zmm28
	vprord $25, %zmm29, %zmm15
	vpaddd %zmm24, %zmm25, %zmm24
	vprord $2, %zmm8, %zmm25
	vprord $13, %zmm8, %zmm1
	vpaddd 6016(%rdi), %zmm14, %zmm14
	vmovdqa64 %zmm16, 448(%rdi)
	vpaddd %zmm16, %zmm17, %zmm16
	vpaddd %zmm4, %zmm22, %zmm4
	vprord $22, %zmm8, %zmm22
	vmovdqa64 4224(%rdi), %zmm10
	vmovdqa64 6464(%rdi), %zmm9
	vpternlogd $0xb8, %zmm10, %zmm6, %zmm9
	vprord $6, %zmm6, %zmm10
	vprord $11, %zmm6, %zmm5
	vpternlogd $0x96, %zmm21, %zmm11, %zmm18
	vpaddd %zmm3, %zmm30, %zmm3
	vmovdqa64 %zmm0, 1664(%rdi)
	vprord $25, %zmm6, %zmm30
	vpaddd 144(%r9){1to16}, %zmm0, %zmm21
	vpaddd %zmm28, %zmm27, %zmm28
	vpternlogd $0x96, %zmm7, %zmm20, %zmm15
	vmovdqa64 %zmm24, 768(%rdi)
	vmovdqa64 1472(%rdi), %zmm7
	vmovdqa64 3584(%rdi), %zmm20
	vpternlogd $0xe8, %zmm7, %zmm8, %zmm20
	vmovdqa64 896(%rbp), %zmm27
	vpaddd 4608(%rdi), %zmm27, %zmm27
	vmovdqa64 6272(%rdi), %zmm11
	jmp .Lavx512_zen5_shared_0_29
	.p2align 4
.Lavx512_zen5_shared_0_29:
	vmovdqa64 5696(%rdi), %zmm0
	vpternlogd $0xe2, %zmm11, %zmm19, %zmm0
	vprord $6, %zmm19, %zmm11
	vmovdqa64 %zmm16, 64(%rdi)
	vpaddd 4032(%rdi), %zmm4, %zmm4
	vmovdqa64 %zmm4, 4608(%rdi)
	vpternlogd $0x96, %zmm1, %zmm25, %zmm22
	vprord $11, %zmm19, %zmm1
	vprord $25, %zmm19, %zmm25
	vprord $2, %zmm24, %zmm19
	vprord $13, %zmm24, %zmm8
	vpaddd %zmm9, %zmm14, %zmm9
	vmovdqa64 5184(%rdi), %zmm14
	vmovdqa64 4160(%rdi), %zmm7
	vpternlogd $0xb8, %zmm14, %zmm16, %zmm7
	vprord $22, %zmm24, %zmm14
	vpternlogd $0x96, %zmm5, %zmm10, %zmm30
	vpaddd 5632(%rdi), %zmm21, %zmm21
	vprord $6, %zmm16, %zmm5
	vprord $11, %zmm16, %zmm10
	vprord $25, %zmm16, %zmm6
	vpaddd 5248(%rdi), %zmm28, %zmm28
	vpaddd 3904(%rdi), %zmm18, %zmm18
	vmovdqa64 1280(%rdi), %zmm16
	vprord $17, %zmm16, %zmm29
	vprord $19, %zmm16, %zmm13
	vpaddd %zmm15, %zmm3, %zmm3
	vpaddd %zmm22, %zmm20, %zmm22
	vpsrld $10, %zmm16, %zmm16
	vmovdqa64 4800(%rdi), %zmm20
	vprord $17, %zmm20, %zmm15
	vpternlogd $0x96, %zmm1, %zmm11, %zmm25
	vpaddd %zmm0, %zmm27, %zmm0
	vprord $19, %zmm20, %zmm27
	vpsrld $10, %zmm20, %zmm20
	vmovdqa64 %zmm23, %zmm1
	vpternlogd $0xe8, %zmm12, %zmm24, %zmm1
	vpternlogd $0x96, %zmm8, %zmm19, %zmm14
	vpaddd %zmm30, %zmm9, %zmm9
	vpternlogd $0x96, %zmm10, %zmm5, %zmm6
	vpaddd %zmm7, %zmm21, %zmm7
	vpaddd 6144(%rdi), %zmm18, %zmm18
	vpaddd 4544(%rdi), %zmm3, %zmm21
	vpaddd %zmm22, %zmm3, %zmm22
	vprord $2, %zmm4, %zmm3
	vprord $13, %zmm4, %zmm10
	vpternlogd $0x96, %zmm13, %zmm29, %zmm16
	vpaddd %zmm25, %zmm0, %zmm0
	vprord $22, %zmm4, %zmm25
	vpternlogd $0xe8, %zmm2, %zmm4, %zmm31
	vpternlogd $0x96, %zmm27, %zmm15, %zmm20
	vpaddd %zmm14, %zmm1, %zmm14
	vprord $2, %zmm28, %zmm1
	vprord $13, %zmm28, %zmm27
	vpaddd %zmm9, %zmm4, %zmm9
	vmovdqa64 %zmm9, 4544(%rdi)
	vpaddd %zmm6, %zmm7, %zmm7
	vprord $22, %zmm28, %zmm6
	vpternlogd $0xe8, %zmm17, %zmm28, %zmm26
	vmovdqa64 %zmm21, 1984(%rdi)
	vmovdqa64 6080(%rdi), %zmm15
	vprord $7, %zmm15, %zmm13
	vprord $18, %zmm15, %zmm29
	vmovdqa64 2880(%r13), %zmm5
	vpaddd 5504(%rdi), %zmm5, %zmm5
	vmovdqa64 3392(%rdi), %zmm30
	vmovdqa64 2112(%rdi), %zmm8
	vpternlogd $0xe2, %zmm30, %zmm21, %zmm8
	vmovdqa64 %zmm22, 1088(%rdi)
	vpaddd 1920(%rdi), %zmm16, %zmm16
	vpaddd 3264(%rdi), %zmm0, %zmm19
	vmovdqa64 %zmm19, 5504(%rdi)
	vpternlogd $0x96, %zmm10, %zmm3, %zmm25
	vpsrld $3, %zmm15, %zmm15
	vpaddd %zmm20, %zmm18, %zmm18
	vpaddd %zmm14, %zmm0, %zmm14
	vprord $6, %zmm21, %zmm0
	vprord $11, %zmm21, %zmm20
	vmovdqa64 %zmm7, 960(%rdi)
	vpaddd %zmm7, %zmm28, %zmm7
	vpternlogd $0x96, %zmm27, %zmm1, %zmm6
	vprord $25, %zmm21, %zmm27
	vprord $2, %zmm22, %zmm1
	vprord $13, %zmm22, %zmm10
	vprord $22, %zmm22, %zmm3
	vmovdqa64 4864(%rdi), %zmm11
	vmovdqa64 4224(%rdi), %zmm2
	vpternlogd $0xb8, %zmm11, %zmm9, %zmm2
	vpaddd %zmm8, %zmm5, %zmm8
	vmovdqa64 %zmm16, 1856(%rdi)
	vpaddd %zmm25, %zmm31, %zmm25
	vprord $6, %zmm9, %zmm31
	vprord $11, %zmm9, %zmm5
	vpaddd 148(%r9){1to16}, %zmm16, %zmm11
	vmovdqa64 %zmm14, 576(%rdi)
	vpaddd 268(%r9){1to16}, %zmm18, %zmm18
	vprord $25, %zmm9, %zmm16
	vpternlogd $0x96, %zmm29, %zmm13, %zmm15
	vmovdqa64 1344(%rdi), %zmm29
	vmovdqa64 1472(%rdi), %zmm13
	jmp .Lavx512_zen5_shared_0_30
	.p2align 4
.Lavx512_zen5_shared_0_30:
	vpternlogd $0xe8, %zmm29, %zmm22, %zmm13
	vmovdqa64 %zmm7, 256(%rdi)
	vpaddd %zmm6, %zmm26, %zmm6
	vpternlogd $0x96, %zmm20, %zmm0, %zmm27
	vmovdqa64 960(%rbp), %zmm20
	vpaddd 6272(%rdi), %zmm20, %zmm20
	vmovdqa64 5696(%rdi), %zmm0
	vmovdqa64 5760(%rdi), %zmm26
	vpternlogd $0xe2, %zmm0, %zmm19, %zmm26
	vpternlogd $0x96, %zmm10, %zmm1, %zmm3
	vprord $6, %zmm19, %zmm10
	vprord $11, %zmm19, %zmm1
	vmovdqa64 5184(%rdi), %zmm0
	vmovdqa64 64(%rdi), %zmm22
	vpternlogd $0xe2, %zmm0, %zmm7, %zmm22
	vpaddd 3648(%rdi), %zmm25, %zmm25
	vprord $25, %zmm19, %zmm0
	vprord $2, %zmm14, %zmm19
	vpaddd 4160(%rdi), %zmm11, %zmm11
	vpaddd 6464(%rdi), %zmm18, %zmm18
	vprord $13, %zmm14, %zmm29
	vprord $22, %zmm14, %zmm9
	vpternlogd $0x96, %zmm5, %zmm31, %zmm16
	vprord $6, %zmm7, %zmm5
	vprord $11, %zmm7, %zmm31
	vpaddd 6208(%rdi), %zmm6, %zmm6
	vpaddd 5952(%rdi), %zmm15, %zmm15
	vprord $25, %zmm7, %zmm4
	vmovdqa64 1664(%rdi), %zmm7
	vprord $17, %zmm7, %zmm21
	vpaddd %zmm27, %zmm8, %zmm8
	vpaddd %zmm3, %zmm13, %zmm3
	vprord $19, %zmm7, %zmm13
	vpsrld $10, %zmm7, %zmm7
	vpternlogd $0x96, %zmm1, %zmm10, %zmm0
	vpaddd %zmm26, %zmm20, %zmm26
	vpaddd %zmm2, %zmm18, %zmm2
	vmovdqa64 6528(%rdi), %zmm18
	vprord $17, %zmm18, %zmm20
	vprord $19, %zmm18, %zmm1
	vmovdqa64 %zmm12, %zmm10
	vpternlogd $0xe8, %zmm24, %zmm14, %zmm10
	vpsrld $10, %zmm18, %zmm18
	vpternlogd $0x96, %zmm29, %zmm19, %zmm9
	vpaddd %zmm22, %zmm11, %zmm22
	vmovdqa64 2048(%rdi), %zmm11
	vpaddd 60(%r9){1to16}, %zmm11, %zmm11
	vpternlogd $0x96, %zmm31, %zmm5, %zmm4
	vpaddd 6400(%rdi), %zmm15, %zmm15
	vpaddd 3584(%rdi), %zmm8, %zmm31
	vpaddd %zmm3, %zmm8, %zmm3
	vpternlogd $0x96, %zmm13, %zmm21, %zmm7
	vpaddd %zmm0, %zmm26, %zmm26
	vprord $2, %zmm6, %zmm0
	vprord $13, %zmm6, %zmm13
	vpaddd %zmm16, %zmm2, %zmm2
	vprord $22, %zmm6, %zmm16
	vprord $2, %zmm25, %zmm21
	vpternlogd $0xe8, %zmm28, %zmm6, %zmm17
	vpternlogd $0x96, %zmm1, %zmm20, %zmm18
	vpaddd %zmm9, %zmm10, %zmm9
	vprord $13, %zmm25, %zmm10
	vprord $22, %zmm25, %zmm1
	vmovdqa64 %zmm31, 1792(%rdi)
	vpaddd %zmm4, %zmm22, %zmm22
	vmovdqa64 384(%rdi), %zmm4
	vprord $7, %zmm4, %zmm20
	vprord $18, %zmm4, %zmm8
	vpaddd 2944(%r13), %zmm30, %zmm30
	vmovdqa64 %zmm3, 704(%rdi)
	vpaddd %zmm7, %zmm11, %zmm11
	vpaddd %zmm26, %zmm23, %zmm23
	vpsrld $3, %zmm4, %zmm4
	vmovdqa64 2112(%rdi), %zmm7
	vpternlogd $0xb8, 1984(%rdi), %zmm31, %zmm7
	vpaddd %zmm2, %zmm25, %zmm2
	vpternlogd $0x96, %zmm13, %zmm0, %zmm16
	vprord $6, %zmm31, %zmm13
	vprord $11, %zmm31, %zmm0
	vpaddd %zmm18, %zmm15, %zmm15
	vpaddd %zmm9, %zmm26, %zmm9
	vprord $25, %zmm31, %zmm31
	vprord $2, %zmm3, %zmm26
	vmovdqa64 %zmm22, 1216(%rdi)
	vpaddd %zmm22, %zmm6, %zmm22
	vprord $13, %zmm3, %zmm18
	vprord $22, %zmm3, %zmm5
	vmovdqa64 5824(%rdi), %zmm29
	vpternlogd $0xe8, 4608(%rdi), %zmm25, %zmm29
	vmovdqa64 %zmm11, 320(%rdi)
	vpternlogd $0x96, %zmm10, %zmm21, %zmm1
	vpaddd 152(%r9){1to16}, %zmm11, %zmm11
	vpternlogd $0x96, %zmm8, %zmm20, %zmm4
	vpaddd %zmm7, %zmm30, %zmm7
	vmovdqa64 4864(%rdi), %zmm30
	vpternlogd $0xb8, 4544(%rdi), %zmm2, %zmm30
	vprord $6, %zmm2, %zmm8
	vprord $11, %zmm2, %zmm20
	vpaddd %zmm16, %zmm17, %zmm16
	vmovdqa64 %zmm9, 512(%rdi)
	jmp .Lavx512_zen5_shared_0_31
	.p2align 4
.Lavx512_zen5_shared_0_31:
	vpaddd 272(%r9){1to16}, %zmm15, %zmm15
	vprord $25, %zmm2, %zmm2
	vpternlogd $0x96, %zmm0, %zmm13, %zmm31
	vmovdqa64 1344(%rdi), %zmm0
	vpternlogd $0xe8, 1088(%rdi), %zmm3, %zmm0
	vmovdqa64 %zmm22, 192(%rdi)
	vpternlogd $0x96, %zmm18, %zmm26, %zmm5
	vmovdqa64 1024(%rbp), %zmm18
	vpaddd 5696(%rdi), %zmm18, %zmm18
	vmovdqa64 5760(%rdi), %zmm26
	vmovdqa64 5504(%rdi), %zmm3
	vpternlogd $0xe2, %zmm26, %zmm23, %zmm3
	vprord $6, %zmm23, %zmm13
	vprord $11, %zmm23, %zmm17
	vprord $25, %zmm23, %zmm10
	vpaddd %zmm1, %zmm29, %zmm1
	vpaddd 5184(%rdi), %zmm11, %zmm11
	vprord $2, %zmm9, %zmm29
	vprord $13, %zmm9, %zmm21
	vmovdqa64 64(%rdi), %zmm25
	vpternlogd $0xb8, 256(%rdi), %zmm22, %zmm25
	vpaddd 52(%r9){1to16}, %zmm4, %zmm4
	vpaddd 4224(%rdi), %zmm15, %zmm15
	vprord $22, %zmm9, %zmm19
	vpternlogd $0x96, %zmm20, %zmm8, %zmm2
	vprord $6, %zmm22, %zmm20
	vprord $11, %zmm22, %zmm8
	vprord $25, %zmm22, %zmm22
	vpaddd 3520(%rdi), %zmm16, %zmm16
	vpaddd %zmm31, %zmm7, %zmm7
	vmovdqa64 1856(%rdi), %zmm31
	vprord $17, %zmm31, %zmm27
	vprord $19, %zmm31, %zmm26
	vpaddd %zmm5, %zmm0, %zmm5
	vpternlogd $0x96, %zmm17, %zmm13, %zmm10
	vpsrld $10, %zmm31, %zmm31
	vpaddd %zmm3, %zmm18, %zmm3
	vpternlogd $0xe8, %zmm14, %zmm9, %zmm24
	vpaddd 3456(%rdi), %zmm1, %zmm1
	vpaddd %zmm30, %zmm15, %zmm30
	vpternlogd $0x96, %zmm21, %zmm29, %zmm19
	vpaddd %zmm25, %zmm11, %zmm25
	vpaddd 2176(%rdi), %zmm4, %zmm4
	vmovdqa64 %zmm7, 1536(%rdi)
	vpternlogd $0x96, %zmm8, %zmm20, %zmm22
	vprord $2, %zmm16, %zmm8
	vprord $13, %zmm16, %zmm20
	vpaddd %zmm5, %zmm7, %zmm5
	vprord $22, %zmm16, %zmm7
	vmovdqa64 896(%rdi), %zmm11
	vprord $7, %zmm11, %zmm21
	vpternlogd $0x96, %zmm26, %zmm27, %zmm31
	vpaddd %zmm10, %zmm3, %zmm3
	vprord $18, %zmm11, %zmm10
	vpsrld $3, %zmm11, %zmm11
	vpaddd %zmm2, %zmm30, %zmm30
	vpaddd %zmm19, %zmm24, %zmm19
	vpaddd %zmm22, %zmm25, %zmm25
	vpaddd %zmm31, %zmm4, %zmm4
	vpaddd %zmm3, %zmm12, %zmm12
	vpaddd %zmm30, %zmm1, %zmm30
	vpaddd %zmm19, %zmm3, %zmm19
	vmovdqa64 %zmm25, 1600(%rdi)
	vpaddd %zmm25, %zmm16, %zmm25
	vptestnmd (%rdi), %zmm30, %k1
	kmovw %k1, %r10d
	mov %r10w, (%rcx)
	or %r10d, %eax
	vmovdqa64 %zmm25, 128(%rdi)
	vmovdqa64 5760(%rdi), %zmm25
	vmovdqa64 5504(%rdi), %zmm30
	vmovdqa64 %zmm23, %zmm13
	vmovdqa64 %zmm30, %zmm14
	vmovdqa64 %zmm19, %zmm15
	vmovdqa64 %zmm16, %zmm0
	vmovdqa64 %zmm6, %zmm1
	vmovdqa64 %zmm5, %zmm6
	vmovdqa64 %zmm28, %zmm2
	vmovdqa64 %zmm8, %zmm3
	vmovdqa64 %zmm7, %zmm5
	vmovdqa64 %zmm4, %zmm7
	vmovdqa64 %zmm20, %zmm4
	vmovdqa64 %zmm21, %zmm8
	vmovdqa64 %zmm10, %zmm9
	vmovdqa64 %zmm11, %zmm10
	vmovdqa64 %zmm25, %zmm11
	add $2, %rcx
	add $16, %rsi
	dec %rdx
	jnz .Lavx512_zen5_shared_turn
	vmovdqa64 %zmm0, 2240(%rdi)
	vmovdqa64 %zmm1, 2304(%rdi)
	vmovdqa64 %zmm2, 2368(%rdi)
	vmovdqa64 %zmm3, 2432(%rdi)
	vmovdqa64 %zmm4, 2496(%rdi)
	vmovdqa64 %zmm5, 2560(%rdi)
	vmovdqa64 %zmm6, 2624(%rdi)
	vmovdqa64 %zmm7, 2688(%rdi)
	vmovdqa64 %zmm8, 2752(%rdi)
	vmovdqa64 %zmm9, 2816(%rdi)
	vmovdqa64 %zmm10, 2880(%rdi)
	vmovdqa64 %zmm11, 2944(%rdi)
	vmovdqa64 %zmm12, 3008(%rdi)
	vmovdqa64 %zmm13, 3072(%rdi)
	vmovdqa64 %zmm14, 3136(%rdi)
	vmovdqa64 %zmm15, 3200(%rdi)
	vzeroupper
	pop %r13
	.cfi_adjust_cfa_offset -8
	.cfi_restore %r13
	pop %rbp
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbp
	pop %rbx
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbx
	ret
	.cfi_endproc
	.size avx512_zen5_shared, . - avx512_zen5_shared

	.p2align 12
	.globl avx512_zen5_table
	.hidden avx512_zen5_table
	.type avx512_zen5_table, @function
avx512_zen5_table:
	.cfi_startproc
	endbr64
	lea .Lavx512_zen5_table_constants(%rip), %r9
	vmovdqa64 0(%rsi), %zmm0
	vprord $7, %zmm0, %zmm1
	vprord $18, %zmm0, %zmm2
	vpbroadcastd 32(%rdx), %zmm3
	vpaddd %zmm3, %zmm0, %zmm4
	vmovdqa64 3008(%rsi), %zmm5
	vpaddd %zmm3, %zmm5, %zmm3
	vpsrld $3, %zmm0, %zmm0
	vprord $7, %zmm5, %zmm6
	vprord $18, %zmm5, %zmm7
	vpsrld $3, %zmm5, %zmm5
	vpbroadcastd 16(%r9), %zmm8
	vpaddd %zmm8, %zmm4, %zmm9
	vpaddd %zmm8, %zmm3, %zmm8
	vprord $17, %zmm4, %zmm10
	vprord $19, %zmm4, %zmm11
	vpternlogd $0x96, %zmm2, %zmm1, %zmm0
	vpsrld $10, %zmm4, %zmm2
	vprord $17, %zmm3, %zmm1
	vpternlogd $0x96, %zmm7, %zmm6, %zmm5
	vprord $19, %zmm3, %zmm7
	vpsrld $10, %zmm3, %zmm6
	vmovdqa64 %zmm9, 128(%rsi)
	vpbroadcastd 28(%rdx), %zmm9
	vpaddd %zmm9, %zmm0, %zmm0
	vmovdqa64 %zmm8, 3136(%rsi)
	vpternlogd $0x96, %zmm11, %zmm10, %zmm2
	vpaddd %zmm9, %zmm5, %zmm5
	vpternlogd $0x96, %zmm7, %zmm1, %zmm6
	vpbroadcastd 12(%r9), %zmm7
	vpaddd %zmm7, %zmm0, %zmm1
	vprord $17, %zmm0, %zmm9
	vprord $19, %zmm0, %zmm11
	vpbroadcastd 24(%r9), %zmm10
	vpaddd %zmm10, %zmm2, %zmm8
	vpaddd %zmm7, %zmm5, %zmm7
	vpsrld $10, %zmm0, %zmm12
	vprord $17, %zmm5, %zmm13
	vpaddd %zmm10, %zmm6, %zmm10
	vprord $19, %zmm5, %zmm14
	vpsrld $10, %zmm5, %zmm15
	vmovdqa64 %zmm1, 64(%rsi)
	vprord $17, %zmm2, %zmm1
	vprord $19, %zmm2, %zmm16
	vmovdqa64 %zmm7, 3072(%rsi)
	vpternlogd $0x96, %zmm11, %zmm9, %zmm12
	vpsrld $10, %zmm2, %zmm11
	vprord $17, %zmm6, %zmm9
	vpternlogd $0x96, %zmm14, %zmm13, %zmm15
	vmovdqa64 %zmm8, 256(%rsi)
	vprord $19, %zmm6, %zmm8
	vpsrld $10, %zmm6, %zmm14
	vmovdqa64 %zmm10, 3264(%rsi)
	vpbroadcastd 0(%r9), %zmm10
	vpaddd %zmm12, %zmm10, %zmm12
	vpternlogd $0x96, %zmm16, %zmm1, %zmm11
	vpaddd %zmm15, %zmm10, %zmm15
	vpternlogd $0x96, %zmm8, %zmm9, %zmm14
	vprord $7, %zmm0, %zmm8
	vprord $18, %zmm0, %zmm9
	vpbroadcastd 20(%r9), %zmm10
	vpaddd %zmm10, %zmm12, %zmm16
	vprord $17, %zmm12, %zmm1
	vprord $19, %zmm12, %zmm13
	vpbroadcastd 12(%rdx), %zmm7
	vpaddd %zmm11, %zmm7, %zmm11
	vmovdqa64 %zmm11, 3264(%rdi)
	vpaddd %zmm10, %zmm15, %zmm10
	vpsrld $10, %zmm12, %zmm17
	vprord $17, %zmm15, %zmm18
	vpaddd %zmm14, %zmm7, %zmm14
	vmovdqa64 %zmm14, 3328(%rdi)
	vprord $19, %zmm15, %zmm7
	vpsrld $10, %zmm15, %zmm19
	vmovdqa64 %zmm16, 192(%rsi)
	vpbroadcastd 32(%r9), %zmm16
	vpaddd %zmm16, %zmm11, %zmm20
	vprord $17, %zmm11, %zmm21
	vprord $19, %zmm11, %zmm22
	vpbroadcastd 8(%r9), %zmm23
	vpaddd %zmm11, %zmm23, %zmm24
	vmovdqa64 %zmm24, 3392(%rdi)
	vmovdqa64 %zmm10, 3200(%rsi)
	vpternlogd $0x96, %zmm13, %zmm1, %zmm17
	vpaddd %zmm16, %zmm14, %zmm16
	vpsrld $10, %zmm11, %zmm13
	vprord $17, %zmm14, %zmm1
	vpternlogd $0x96, %zmm7, %zmm18, %zmm19
	vprord $19, %zmm14, %zmm7
	vpsrld $10, %zmm14, %zmm18
	vpaddd %zmm14, %zmm23, %zmm23
	vmovdqa64 %zmm23, 3456(%rdi)
	vmovdqa64 %zmm20, 384(%rsi)
	vpsrld $3, %zmm0, %zmm20
	vprord $7, %zmm5, %zmm10
	vpbroadcastd 4(%r9), %zmm25
	vpaddd %zmm17, %zmm25, %zmm17
	vmovdqa64 %zmm16, 3392(%rsi)
	vpternlogd $0x96, %zmm22, %zmm21, %zmm13
	vprord $18, %zmm5, %zmm22
	jmp .Lavx512_zen5_table_1
	.p2align 4
.Lavx512_zen5_table_1:
	vpsrld $3, %zmm5, %zmm21
	vpaddd %zmm19, %zmm25, %zmm19
	vpternlogd $0x96, %zmm7, %zmm1, %zmm18
	vprord $7, %zmm4, %zmm7
	vprord $18, %zmm4, %zmm1
	vpternlogd $0x96, %zmm9, %zmm8, %zmm20
	vpsrld $3, %zmm4, %zmm9
	vpbroadcastd 28(%r9), %zmm8
	vpaddd %zmm8, %zmm17, %zmm25
	vprord $17, %zmm17, %zmm16
	vprord $19, %zmm17, %zmm26
	vpaddd %zmm13, %zmm0, %zmm13
	vmovdqa64 %zmm13, 3520(%rdi)
	vpaddd %zmm8, %zmm19, %zmm8
	vpsrld $10, %zmm17, %zmm27
	vprord $17, %zmm19, %zmm28
	vpaddd %zmm18, %zmm5, %zmm18
	vmovdqa64 %zmm18, 3584(%rdi)
	vprord $19, %zmm19, %zmm29
	vpsrld $10, %zmm19, %zmm30
	vpbroadcastd 16(%rdx), %zmm31
	vpaddd %zmm31, %zmm20, %zmm20
	vpternlogd $0x96, %zmm22, %zmm10, %zmm21
	vmovdqa64 %zmm25, 320(%rsi)
	vpbroadcastd 40(%r9), %zmm25
	vpaddd %zmm25, %zmm13, %zmm22
	vprord $17, %zmm13, %zmm10
	vprord $19, %zmm13, %zmm14
	vpbroadcastd 40(%rdx), %zmm23
	vpaddd %zmm13, %zmm23, %zmm11
	vmovdqa64 %zmm11, 3648(%rdi)
	vmovdqa64 %zmm8, 3328(%rsi)
	vpternlogd $0x96, %zmm26, %zmm16, %zmm27
	vpaddd %zmm25, %zmm18, %zmm25
	vpsrld $10, %zmm13, %zmm26
	vprord $17, %zmm18, %zmm16
	vpternlogd $0x96, %zmm29, %zmm28, %zmm30
	vprord $19, %zmm18, %zmm29
	vpsrld $10, %zmm18, %zmm28
	vpaddd %zmm18, %zmm23, %zmm23
	vmovdqa64 %zmm23, 3712(%rdi)
	vmovdqa64 %zmm22, 512(%rsi)
	vpaddd %zmm31, %zmm21, %zmm21
	vpternlogd $0x96, %zmm1, %zmm7, %zmm9
	vprord $7, %zmm3, %zmm1
	vprord $18, %zmm3, %zmm7
	vpaddd %zmm27, %zmm31, %zmm27
	vmovdqa64 %zmm27, 3776(%rdi)
	vmovdqa64 %zmm25, 3520(%rsi)
	vpternlogd $0x96, %zmm14, %zmm10, %zmm26
	vpsrld $3, %zmm3, %zmm14
	vprord $7, %zmm12, %zmm10
	vpaddd %zmm30, %zmm31, %zmm30
	vmovdqa64 %zmm30, 3840(%rdi)
	vpternlogd $0x96, %zmm29, %zmm16, %zmm28
	vprord $18, %zmm12, %zmm29
	vpsrld $3, %zmm12, %zmm16
	vpaddd %zmm9, %zmm0, %zmm9
	vpbroadcastd 36(%r9), %zmm0
	vpaddd %zmm0, %zmm27, %zmm31
	vprord $17, %zmm27, %zmm25
	vprord $19, %zmm27, %zmm22
	vpaddd %zmm26, %zmm12, %zmm26
	vmovdqa64 %zmm26, 3904(%rdi)
	vpaddd %zmm0, %zmm30, %zmm0
	vpsrld $10, %zmm27, %zmm8
	vprord $17, %zmm30, %zmm18
	vpaddd %zmm28, %zmm15, %zmm28
	vmovdqa64 %zmm28, 3968(%rdi)
	vprord $19, %zmm30, %zmm13
	vpsrld $10, %zmm30, %zmm23
	vpbroadcastd 36(%rdx), %zmm11
	vpaddd %zmm27, %zmm11, %zmm24
	vpaddd %zmm30, %zmm11, %zmm11
	vmovdqa64 %zmm11, 4032(%rdi)
	vmovdqa64 %zmm31, 448(%rsi)
	vpbroadcastd 48(%r9), %zmm31
	vpaddd %zmm31, %zmm26, %zmm30
	vprord $17, %zmm26, %zmm27
	vprord $19, %zmm26, %zmm11
	vpaddd %zmm26, %zmm9, %zmm9
	vmovdqa64 %zmm9, 4096(%rdi)
	vmovdqa64 %zmm0, 3456(%rsi)
	vpternlogd $0x96, %zmm22, %zmm25, %zmm8
	vpaddd %zmm31, %zmm28, %zmm31
	vpsrld $10, %zmm26, %zmm22
	vprord $17, %zmm28, %zmm25
	vpternlogd $0x96, %zmm13, %zmm18, %zmm23
	vprord $19, %zmm28, %zmm13
	vpsrld $10, %zmm28, %zmm18
	vpternlogd $0x96, %zmm7, %zmm1, %zmm14
	vmovdqa64 %zmm30, 640(%rsi)
	vpternlogd $0x96, %zmm29, %zmm10, %zmm16
	vprord $7, %zmm15, %zmm29
	vprord $18, %zmm15, %zmm10
	vpaddd %zmm8, %zmm4, %zmm8
	vmovdqa64 %zmm8, 4160(%rdi)
	vmovdqa64 %zmm31, 3648(%rsi)
	vpternlogd $0x96, %zmm11, %zmm27, %zmm22
	vpsrld $3, %zmm15, %zmm11
	jmp .Lavx512_zen5_table_2
	.p2align 4
.Lavx512_zen5_table_2:
	vprord $7, %zmm2, %zmm27
	vpaddd %zmm23, %zmm3, %zmm23
	vmovdqa64 %zmm23, 4224(%rdi)
	vpternlogd $0x96, %zmm13, %zmm25, %zmm18
	vpaddd %zmm14, %zmm5, %zmm14
	vprord $18, %zmm2, %zmm5
	vpaddd %zmm16, %zmm4, %zmm16
	vpsrld $3, %zmm2, %zmm4
	vpbroadcastd 44(%r9), %zmm13
	vpaddd %zmm13, %zmm8, %zmm25
	vprord $17, %zmm8, %zmm31
	vprord $19, %zmm8, %zmm30
	vpaddd %zmm22, %zmm17, %zmm22
	vmovdqa64 %zmm22, 4288(%rdi)
	vpaddd %zmm13, %zmm23, %zmm13
	vpsrld $10, %zmm8, %zmm7
	vprord $17, %zmm23, %zmm1
	vpaddd %zmm18, %zmm19, %zmm18
	vmovdqa64 %zmm18, 4352(%rdi)
	vprord $19, %zmm23, %zmm0
	vpsrld $10, %zmm23, %zmm26
	vpaddd %zmm8, %zmm20, %zmm20
	vpaddd %zmm23, %zmm21, %zmm21
	vmovdqa64 %zmm25, 576(%rsi)
	vpbroadcastd 56(%r9), %zmm25
	vpaddd %zmm25, %zmm22, %zmm23
	vprord $17, %zmm22, %zmm8
	vprord $19, %zmm22, %zmm9
	vpaddd %zmm28, %zmm14, %zmm14
	vmovdqa64 %zmm14, 4416(%rdi)
	vmovdqa64 %zmm13, 3584(%rsi)
	vpternlogd $0x96, %zmm30, %zmm31, %zmm7
	vpaddd %zmm25, %zmm18, %zmm25
	vpsrld $10, %zmm22, %zmm30
	vprord $17, %zmm18, %zmm31
	vpternlogd $0x96, %zmm0, %zmm1, %zmm26
	vprord $19, %zmm18, %zmm0
	vpsrld $10, %zmm18, %zmm1
	vpternlogd $0x96, %zmm10, %zmm29, %zmm11
	vmovdqa64 %zmm23, 768(%rsi)
	vpternlogd $0x96, %zmm5, %zmm27, %zmm4
	vprord $7, %zmm6, %zmm5
	vprord $18, %zmm6, %zmm27
	vpaddd %zmm7, %zmm2, %zmm7
	vmovdqa64 %zmm7, 4480(%rdi)
	vmovdqa64 %zmm25, 3776(%rsi)
	vpternlogd $0x96, %zmm9, %zmm8, %zmm30
	vpsrld $3, %zmm6, %zmm9
	vprord $7, %zmm17, %zmm8
	vpaddd %zmm26, %zmm6, %zmm26
	vmovdqa64 %zmm26, 4544(%rdi)
	vpternlogd $0x96, %zmm0, %zmm31, %zmm1
	vpaddd %zmm11, %zmm3, %zmm11
	vprord $18, %zmm17, %zmm3
	vpaddd %zmm4, %zmm12, %zmm4
	vpsrld $3, %zmm17, %zmm12
	vprord $7, %zmm19, %zmm0
	vpbroadcastd 52(%r9), %zmm31
	vpaddd %zmm31, %zmm7, %zmm25
	vprord $17, %zmm7, %zmm23
	vprord $19, %zmm7, %zmm10
	vpaddd %zmm30, %zmm24, %zmm24
	vmovdqa64 %zmm24, 4608(%rdi)
	vpaddd %zmm31, %zmm26, %zmm31
	vpsrld $10, %zmm7, %zmm30
	vprord $17, %zmm26, %zmm29
	vpaddd 4032(%rdi), %zmm1, %zmm1
	vmovdqa64 %zmm1, 4672(%rdi)
	vprord $19, %zmm26, %zmm13
	vpsrld $10, %zmm26, %zmm28
	vpaddd %zmm7, %zmm16, %zmm16
	vpaddd %zmm26, %zmm11, %zmm11
	vmovdqa64 %zmm25, 704(%rsi)
	vpbroadcastd 64(%r9), %zmm25
	vpaddd %zmm25, %zmm24, %zmm26
	vprord $17, %zmm24, %zmm7
	vprord $19, %zmm24, %zmm14
	vpaddd %zmm22, %zmm4, %zmm4
	vmovdqa64 %zmm31, 3712(%rsi)
	vpternlogd $0x96, %zmm10, %zmm23, %zmm30
	vpaddd %zmm25, %zmm1, %zmm25
	vpsrld $10, %zmm24, %zmm10
	vprord $17, %zmm1, %zmm23
	vpternlogd $0x96, %zmm13, %zmm29, %zmm28
	vprord $19, %zmm1, %zmm13
	vpsrld $10, %zmm1, %zmm29
	vpternlogd $0x96, %zmm27, %zmm5, %zmm9
	vmovdqa64 %zmm26, 896(%rsi)
	vpternlogd $0x96, %zmm3, %zmm8, %zmm12
	vprord $18, %zmm19, %zmm3
	vpsrld $3, %zmm19, %zmm8
	vpaddd 3392(%rdi), %zmm30, %zmm30
	vmovdqa64 %zmm30, 4032(%rdi)
	vmovdqa64 %zmm25, 3904(%rsi)
	vpternlogd $0x96, %zmm14, %zmm7, %zmm10
	vmovdqa64 3264(%rdi), %zmm14
	vprord $7, %zmm14, %zmm7
	vprord $18, %zmm14, %zmm25
	vpaddd 3456(%rdi), %zmm28, %zmm28
	vmovdqa64 %zmm28, 3392(%rdi)
	jmp .Lavx512_zen5_table_3
	.p2align 4
.Lavx512_zen5_table_3:
	vpternlogd $0x96, %zmm13, %zmm23, %zmm29
	vpaddd %zmm9, %zmm15, %zmm9
	vpsrld $3, %zmm14, %zmm15
	vpaddd %zmm12, %zmm2, %zmm12
	vpternlogd $0x96, %zmm3, %zmm0, %zmm8
	vmovdqa64 3328(%rdi), %zmm3
	vprord $7, %zmm3, %zmm0
	vprord $18, %zmm3, %zmm2
	vpbroadcastd 60(%r9), %zmm13
	vpaddd %zmm13, %zmm30, %zmm23
	vprord $17, %zmm30, %zmm26
	vprord $19, %zmm30, %zmm27
	vpaddd %zmm10, %zmm20, %zmm20
	vmovdqa64 %zmm20, 3456(%rdi)
	vpaddd %zmm13, %zmm28, %zmm13
	vpsrld $10, %zmm30, %zmm10
	vprord $17, %zmm28, %zmm5
	vpaddd %zmm29, %zmm21, %zmm21
	vmovdqa64 %zmm21, 4736(%rdi)
	vprord $19, %zmm28, %zmm29
	vpsrld $10, %zmm28, %zmm31
	vpaddd %zmm18, %zmm9, %zmm9
	vpaddd %zmm30, %zmm12, %zmm12
	vmovdqa64 %zmm23, 832(%rsi)
	vpbroadcastd 72(%r9), %zmm23
	vpaddd %zmm23, %zmm20, %zmm30
	vprord $17, %zmm20, %zmm18
	vprord $19, %zmm20, %zmm22
	vpaddd %zmm8, %zmm6, %zmm8
	vmovdqa64 %zmm13, 3840(%rsi)
	vpternlogd $0x96, %zmm27, %zmm26, %zmm10
	vpaddd %zmm23, %zmm21, %zmm23
	vpsrld $10, %zmm20, %zmm27
	vprord $17, %zmm21, %zmm26
	vpternlogd $0x96, %zmm29, %zmm5, %zmm31
	vprord $19, %zmm21, %zmm29
	vpsrld $10, %zmm21, %zmm5
	vpternlogd $0x96, %zmm25, %zmm7, %zmm15
	vmovdqa64 %zmm30, 1024(%rsi)
	vpaddd %zmm28, %zmm8, %zmm8
	vpsrld $3, %zmm3, %zmm30
	vmovdqa64 3776(%rdi), %zmm25
	vprord $7, %zmm25, %zmm7
	vpaddd 3648(%rdi), %zmm10, %zmm10
	vmovdqa64 %zmm10, 4800(%rdi)
	vmovdqa64 %zmm23, 4032(%rsi)
	vpternlogd $0x96, %zmm22, %zmm18, %zmm27
	vprord $18, %zmm25, %zmm22
	vpsrld $3, %zmm25, %zmm18
	vpaddd 3712(%rdi), %zmm31, %zmm31
	vmovdqa64 %zmm31, 3648(%rdi)
	vpternlogd $0x96, %zmm29, %zmm26, %zmm5
	vpaddd %zmm15, %zmm17, %zmm15
	vmovdqa64 3840(%rdi), %zmm17
	vprord $7, %zmm17, %zmm29
	vpternlogd $0x96, %zmm2, %zmm0, %zmm30
	vprord $18, %zmm17, %zmm2
	vpsrld $3, %zmm17, %zmm0
	vpbroadcastd 68(%r9), %zmm26
	vpaddd %zmm26, %zmm10, %zmm23
	vprord $17, %zmm10, %zmm13
	vprord $19, %zmm10, %zmm6
	vpaddd %zmm27, %zmm16, %zmm16
	vmovdqa64 %zmm16, 3712(%rdi)
	vpaddd %zmm26, %zmm31, %zmm26
	vpsrld $10, %zmm10, %zmm27
	vprord $17, %zmm31, %zmm28
	vpaddd %zmm5, %zmm11, %zmm11
	vmovdqa64 %zmm11, 4864(%rdi)
	vprord $19, %zmm31, %zmm5
	vpsrld $10, %zmm31, %zmm21
	vpaddd %zmm24, %zmm15, %zmm15
	vmovdqa64 %zmm15, 4928(%rdi)
	vpaddd %zmm30, %zmm19, %zmm30
	vmovdqa64 %zmm23, 960(%rsi)
	vpbroadcastd 80(%r9), %zmm23
	vpaddd %zmm23, %zmm16, %zmm19
	vprord $17, %zmm16, %zmm24
	vprord $19, %zmm16, %zmm15
	vpternlogd $0x96, %zmm22, %zmm7, %zmm18
	vmovdqa64 %zmm26, 3968(%rsi)
	vpternlogd $0x96, %zmm6, %zmm13, %zmm27
	vpaddd %zmm23, %zmm11, %zmm23
	vpsrld $10, %zmm16, %zmm6
	vprord $17, %zmm11, %zmm13
	vpternlogd $0x96, %zmm5, %zmm28, %zmm21
	vprord $19, %zmm11, %zmm5
	vpsrld $10, %zmm11, %zmm28
	vpaddd %zmm1, %zmm30, %zmm30
	vmovdqa64 %zmm19, 1152(%rsi)
	vpaddd %zmm18, %zmm14, %zmm18
	vpternlogd $0x96, %zmm2, %zmm29, %zmm0
	vmovdqa64 3520(%rdi), %zmm2
	vprord $7, %zmm2, %zmm29
	vprord $18, %zmm2, %zmm14
	vpaddd 4096(%rdi), %zmm27, %zmm27
	vmovdqa64 %zmm27, 3264(%rdi)
	vmovdqa64 %zmm23, 4160(%rsi)
	vpternlogd $0x96, %zmm15, %zmm24, %zmm6
	vpsrld $3, %zmm2, %zmm15
	jmp .Lavx512_zen5_table_4
	.p2align 4
.Lavx512_zen5_table_4:
	vmovdqa64 3584(%rdi), %zmm24
	vprord $7, %zmm24, %zmm23
	vpaddd 4416(%rdi), %zmm21, %zmm21
	vmovdqa64 %zmm21, 4096(%rdi)
	vpternlogd $0x96, %zmm5, %zmm13, %zmm28
	vprord $18, %zmm24, %zmm5
	vpsrld $3, %zmm24, %zmm13
	vpaddd %zmm10, %zmm18, %zmm18
	vpaddd %zmm0, %zmm3, %zmm0
	vmovdqa64 4160(%rdi), %zmm3
	vprord $7, %zmm3, %zmm19
	vprord $18, %zmm3, %zmm26
	vpbroadcastd 76(%r9), %zmm22
	vpaddd %zmm22, %zmm27, %zmm7
	vprord $17, %zmm27, %zmm10
	vprord $19, %zmm27, %zmm1
	vpaddd %zmm6, %zmm12, %zmm12
	vmovdqa64 %zmm12, 3328(%rdi)
	vpaddd %zmm22, %zmm21, %zmm22
	vpsrld $10, %zmm27, %zmm6
	vprord $17, %zmm21, %zmm11
	vpaddd %zmm28, %zmm8, %zmm8
	vmovdqa64 %zmm8, 4416(%rdi)
	vprord $19, %zmm21, %zmm28
	vpsrld $10, %zmm21, %zmm16
	vpaddd %zmm31, %zmm0, %zmm0
	vpternlogd $0x96, %zmm14, %zmm29, %zmm15
	vmovdqa64 %zmm7, 1088(%rsi)
	vpbroadcastd 88(%r9), %zmm7
	vpaddd %zmm7, %zmm12, %zmm14
	vprord $17, %zmm12, %zmm29
	vprord $19, %zmm12, %zmm31
	vpternlogd $0x96, %zmm5, %zmm23, %zmm13
	vmovdqa64 %zmm22, 4096(%rsi)
	vpternlogd $0x96, %zmm1, %zmm10, %zmm6
	vpaddd %zmm7, %zmm8, %zmm7
	vpsrld $10, %zmm12, %zmm1
	vprord $17, %zmm8, %zmm10
	vpternlogd $0x96, %zmm28, %zmm11, %zmm16
	vprord $19, %zmm8, %zmm28
	vpsrld $10, %zmm8, %zmm11
	vpaddd %zmm15, %zmm25, %zmm15
	vmovdqa64 %zmm14, 1280(%rsi)
	vpaddd %zmm13, %zmm17, %zmm13
	vpsrld $3, %zmm3, %zmm17
	vmovdqa64 4224(%rdi), %zmm14
	vprord $7, %zmm14, %zmm25
	vpaddd %zmm6, %zmm4, %zmm4
	vmovdqa64 %zmm7, 4288(%rsi)
	vpternlogd $0x96, %zmm31, %zmm29, %zmm1
	vprord $18, %zmm14, %zmm31
	vpsrld $3, %zmm14, %zmm29
	vpaddd %zmm16, %zmm9, %zmm9
	vmovdqa64 %zmm9, 3840(%rdi)
	vpternlogd $0x96, %zmm28, %zmm10, %zmm11
	vpaddd %zmm20, %zmm15, %zmm15
	vmovdqa64 3904(%rdi), %zmm28
	vprord $7, %zmm28, %zmm10
	vpaddd 4736(%rdi), %zmm13, %zmm13
	vpternlogd $0x96, %zmm26, %zmm19, %zmm17
	vprord $18, %zmm28, %zmm26
	vpsrld $3, %zmm28, %zmm19
	vpbroadcastd 84(%r9), %zmm16
	vpaddd %zmm16, %zmm4, %zmm7
	vprord $17, %zmm4, %zmm6
	vprord $19, %zmm4, %zmm22
	vpaddd %zmm1, %zmm18, %zmm18
	vpaddd %zmm16, %zmm9, %zmm16
	vpsrld $10, %zmm4, %zmm1
	vprord $17, %zmm9, %zmm5
	vpaddd %zmm11, %zmm0, %zmm0
	vmovdqa64 %zmm0, 3776(%rdi)
	vprord $19, %zmm9, %zmm11
	vpsrld $10, %zmm9, %zmm23
	vpaddd %zmm17, %zmm2, %zmm17
	vpternlogd $0x96, %zmm31, %zmm25, %zmm29
	vmovdqa64 %zmm7, 1216(%rsi)
	vpbroadcastd 96(%r9), %zmm7
	vpaddd %zmm7, %zmm18, %zmm31
	vprord $17, %zmm18, %zmm25
	vprord $19, %zmm18, %zmm2
	vpternlogd $0x96, %zmm26, %zmm10, %zmm19
	vmovdqa64 %zmm16, 4224(%rsi)
	vpternlogd $0x96, %zmm22, %zmm6, %zmm1
	vpaddd %zmm7, %zmm0, %zmm7
	vpsrld $10, %zmm18, %zmm22
	vprord $17, %zmm0, %zmm6
	vpternlogd $0x96, %zmm11, %zmm5, %zmm23
	vpaddd %zmm27, %zmm17, %zmm17
	vprord $19, %zmm0, %zmm11
	vpsrld $10, %zmm0, %zmm5
	vmovdqa64 %zmm31, 1408(%rsi)
	vpaddd %zmm29, %zmm24, %zmm29
	vpaddd %zmm19, %zmm3, %zmm19
	vmovdqa64 3968(%rdi), %zmm3
	vprord $7, %zmm3, %zmm24
	vprord $18, %zmm3, %zmm31
	vpaddd 4928(%rdi), %zmm1, %zmm1
	vmovdqa64 %zmm1, 4160(%rdi)
	vmovdqa64 %zmm7, 4416(%rsi)
	jmp .Lavx512_zen5_table_5
	.p2align 4
.Lavx512_zen5_table_5:
	vpternlogd $0x96, %zmm2, %zmm25, %zmm22
	vpsrld $3, %zmm3, %zmm2
	vmovdqa64 4480(%rdi), %zmm25
	vprord $7, %zmm25, %zmm7
	vpaddd %zmm23, %zmm30, %zmm30
	vmovdqa64 %zmm30, 4928(%rdi)
	vpternlogd $0x96, %zmm11, %zmm6, %zmm5
	vprord $18, %zmm25, %zmm11
	vpsrld $3, %zmm25, %zmm6
	vpaddd %zmm21, %zmm29, %zmm29
	vpaddd 3712(%rdi), %zmm19, %zmm19
	vmovdqa64 4544(%rdi), %zmm23
	vprord $7, %zmm23, %zmm16
	vprord $18, %zmm23, %zmm26
	vpbroadcastd 92(%r9), %zmm10
	vpaddd %zmm10, %zmm1, %zmm21
	vprord $17, %zmm1, %zmm27
	vprord $19, %zmm1, %zmm20
	vpaddd %zmm22, %zmm17, %zmm17
	vmovdqa64 %zmm17, 3584(%rdi)
	vpaddd %zmm10, %zmm30, %zmm10
	vpsrld $10, %zmm1, %zmm22
	vprord $17, %zmm30, %zmm0
	vpternlogd $0x96, %zmm31, %zmm24, %zmm2
	vprord $19, %zmm30, %zmm31
	vpsrld $10, %zmm30, %zmm24
	vpaddd %zmm5, %zmm29, %zmm29
	vmovdqa64 %zmm29, 3520(%rdi)
	vpternlogd $0x96, %zmm11, %zmm7, %zmm6
	vmovdqa64 %zmm21, 1344(%rsi)
	vpbroadcastd 104(%r9), %zmm21
	vpaddd %zmm21, %zmm17, %zmm11
	vprord $17, %zmm17, %zmm7
	vprord $19, %zmm17, %zmm5
	vmovdqa64 %zmm10, 4352(%rsi)
	vpternlogd $0x96, %zmm20, %zmm27, %zmm22
	vpaddd %zmm2, %zmm14, %zmm2
	vpsrld $10, %zmm17, %zmm14
	vpsrld $3, %zmm23, %zmm20
	vpternlogd $0x96, %zmm31, %zmm0, %zmm24
	vpaddd %zmm21, %zmm29, %zmm21
	vpaddd %zmm6, %zmm28, %zmm6
	vprord $17, %zmm29, %zmm28
	vmovdqa64 %zmm11, 1536(%rsi)
	vprord $19, %zmm29, %zmm11
	vpsrld $10, %zmm29, %zmm31
	vpaddd %zmm22, %zmm15, %zmm15
	vpaddd 4864(%rdi), %zmm2, %zmm2
	vpternlogd $0x96, %zmm5, %zmm7, %zmm14
	vpternlogd $0x96, %zmm26, %zmm16, %zmm20
	vpaddd %zmm24, %zmm13, %zmm13
	vmovdqa64 %zmm21, 4544(%rsi)
	vpaddd %zmm4, %zmm6, %zmm6
	vmovdqa64 4288(%rdi), %zmm21
	vprord $7, %zmm21, %zmm24
	vprord $18, %zmm21, %zmm26
	vpternlogd $0x96, %zmm11, %zmm28, %zmm31
	vpsrld $3, %zmm21, %zmm11
	vmovdqa64 4352(%rdi), %zmm28
	vprord $7, %zmm28, %zmm16
	vpbroadcastd 100(%r9), %zmm5
	vpaddd %zmm5, %zmm15, %zmm7
	vprord $17, %zmm15, %zmm22
	vprord $19, %zmm15, %zmm0
	vpaddd %zmm20, %zmm3, %zmm20
	vpaddd %zmm5, %zmm13, %zmm5
	vpsrld $10, %zmm15, %zmm3
	vprord $17, %zmm13, %zmm27
	vpaddd %zmm14, %zmm6, %zmm6
	vmovdqa64 %zmm6, 3968(%rdi)
	vprord $19, %zmm13, %zmm14
	vpsrld $10, %zmm13, %zmm10
	vpternlogd $0x96, %zmm26, %zmm24, %zmm11
	vmovdqa64 %zmm7, 1472(%rsi)
	vpaddd %zmm9, %zmm20, %zmm20
	vprord $18, %zmm28, %zmm7
	vpsrld $3, %zmm28, %zmm26
	vmovdqa64 %zmm5, 4480(%rsi)
	vpternlogd $0x96, %zmm0, %zmm22, %zmm3
	vpbroadcastd 112(%r9), %zmm0
	vpaddd %zmm0, %zmm6, %zmm22
	vmovdqa64 4032(%rdi), %zmm5
	vprord $7, %zmm5, %zmm24
	vprord $18, %zmm5, %zmm9
	vpternlogd $0x96, %zmm14, %zmm27, %zmm10
	vpaddd %zmm11, %zmm25, %zmm11
	vpsrld $3, %zmm5, %zmm25
	vprord $17, %zmm6, %zmm14
	vpaddd %zmm31, %zmm20, %zmm20
	vmovdqa64 %zmm20, 4480(%rdi)
	vpternlogd $0x96, %zmm7, %zmm16, %zmm26
	vprord $19, %zmm6, %zmm7
	vpsrld $10, %zmm6, %zmm16
	vpaddd %zmm3, %zmm19, %zmm19
	vmovdqa64 %zmm22, 1664(%rsi)
	vmovdqa64 3392(%rdi), %zmm22
	vprord $7, %zmm22, %zmm3
	vprord $18, %zmm22, %zmm31
	vpaddd %zmm10, %zmm2, %zmm2
	vmovdqa64 %zmm2, 3904(%rdi)
	jmp .Lavx512_zen5_table_6
	.p2align 4
.Lavx512_zen5_table_6:
	vpaddd %zmm12, %zmm11, %zmm11
	vpternlogd $0x96, %zmm9, %zmm24, %zmm25
	vpsrld $3, %zmm22, %zmm9
	vpaddd %zmm0, %zmm20, %zmm0
	vpaddd %zmm26, %zmm23, %zmm26
	vpternlogd $0x96, %zmm7, %zmm14, %zmm16
	vprord $17, %zmm20, %zmm7
	vpbroadcastd 108(%r9), %zmm14
	vpaddd %zmm14, %zmm19, %zmm23
	vprord $17, %zmm19, %zmm24
	vprord $19, %zmm19, %zmm10
	vpaddd %zmm14, %zmm2, %zmm14
	vpsrld $10, %zmm19, %zmm27
	vprord $17, %zmm2, %zmm12
	vpaddd %zmm25, %zmm21, %zmm25
	vmovdqa64 %zmm0, 4672(%rsi)
	vprord $19, %zmm2, %zmm0
	vpsrld $10, %zmm2, %zmm21
	vpaddd %zmm8, %zmm26, %zmm26
	vpternlogd $0x96, %zmm31, %zmm3, %zmm9
	vmovdqa64 %zmm23, 1600(%rsi)
	vprord $19, %zmm20, %zmm23
	vpsrld $10, %zmm20, %zmm31
	vmovdqa64 %zmm14, 4608(%rsi)
	vpternlogd $0x96, %zmm10, %zmm24, %zmm27
	vpaddd %zmm1, %zmm25, %zmm25
	vmovdqa64 4608(%rdi), %zmm10
	vprord $7, %zmm10, %zmm24
	vprord $18, %zmm10, %zmm14
	vpternlogd $0x96, %zmm0, %zmm12, %zmm21
	vpaddd %zmm9, %zmm28, %zmm9
	vpsrld $3, %zmm10, %zmm28
	vmovdqa64 4672(%rdi), %zmm0
	vprord $7, %zmm0, %zmm12
	vpternlogd $0x96, %zmm23, %zmm7, %zmm31
	vprord $18, %zmm0, %zmm23
	vpsrld $3, %zmm0, %zmm7
	vpaddd %zmm27, %zmm11, %zmm11
	vmovdqa64 %zmm11, 4352(%rdi)
	vpaddd %zmm16, %zmm25, %zmm25
	vmovdqa64 4800(%rdi), %zmm16
	vprord $7, %zmm16, %zmm27
	vprord $18, %zmm16, %zmm3
	vpaddd %zmm21, %zmm26, %zmm26
	vmovdqa64 %zmm26, 4288(%rdi)
	vpaddd %zmm30, %zmm9, %zmm9
	vpternlogd $0x96, %zmm14, %zmm24, %zmm28
	vpsrld $3, %zmm16, %zmm14
	vpternlogd $0x96, %zmm23, %zmm12, %zmm7
	vmovdqa64 3648(%rdi), %zmm23
	vprord $7, %zmm23, %zmm12
	vprord $18, %zmm23, %zmm24
	vpbroadcastd 116(%r9), %zmm21
	vpaddd %zmm21, %zmm11, %zmm30
	vpbroadcastd 120(%r9), %zmm1
	vpaddd %zmm1, %zmm25, %zmm8
	vprord $17, %zmm11, %zmm20
	vprord $19, %zmm11, %zmm6
	vpaddd %zmm21, %zmm26, %zmm21
	vpaddd %zmm31, %zmm9, %zmm9
	vmovdqa64 %zmm9, 4544(%rdi)
	vpsrld $10, %zmm11, %zmm31
	vpaddd %zmm28, %zmm5, %zmm28
	vprord $17, %zmm26, %zmm5
	vprord $19, %zmm26, %zmm11
	vpaddd %zmm7, %zmm22, %zmm7
	vpternlogd $0x96, %zmm3, %zmm27, %zmm14
	vmovdqa64 %zmm30, 1728(%rsi)
	vpsrld $10, %zmm26, %zmm30
	vprord $17, %zmm25, %zmm3
	vmovdqa64 %zmm21, 4736(%rsi)
	vpaddd %zmm1, %zmm9, %zmm1
	vpternlogd $0x96, %zmm6, %zmm20, %zmm31
	vpaddd %zmm18, %zmm28, %zmm28
	vprord $19, %zmm25, %zmm6
	vmovdqa64 %zmm8, 1792(%rsi)
	vpaddd 3776(%rdi), %zmm7, %zmm7
	vpsrld $10, %zmm25, %zmm8
	vpaddd %zmm14, %zmm10, %zmm14
	vpsrld $3, %zmm23, %zmm10
	vpternlogd $0x96, %zmm11, %zmm5, %zmm30
	vprord $17, %zmm9, %zmm11
	vprord $19, %zmm9, %zmm5
	vmovdqa64 %zmm1, 4800(%rsi)
	vpaddd %zmm31, %zmm28, %zmm28
	vpsrld $10, %zmm9, %zmm31
	vmovdqa64 3456(%rdi), %zmm1
	vprord $7, %zmm1, %zmm20
	vpternlogd $0x96, %zmm6, %zmm3, %zmm8
	vpaddd %zmm15, %zmm14, %zmm14
	vpternlogd $0x96, %zmm24, %zmm12, %zmm10
	vprord $18, %zmm1, %zmm24
	vpaddd %zmm30, %zmm7, %zmm7
	vmovdqa64 %zmm7, 4608(%rdi)
	vpsrld $3, %zmm1, %zmm30
	vmovdqa64 4736(%rdi), %zmm12
	vprord $7, %zmm12, %zmm6
	vpbroadcastd 124(%r9), %zmm3
	vpaddd %zmm3, %zmm28, %zmm21
	vpternlogd $0x96, %zmm5, %zmm11, %zmm31
	jmp .Lavx512_zen5_table_7
	.p2align 4
.Lavx512_zen5_table_7:
	vprord $17, %zmm28, %zmm5
	vprord $19, %zmm28, %zmm11
	vpaddd %zmm8, %zmm14, %zmm14
	vpaddd %zmm10, %zmm0, %zmm10
	vpsrld $10, %zmm28, %zmm0
	vprord $18, %zmm12, %zmm8
	vpaddd %zmm3, %zmm7, %zmm3
	vpternlogd $0x96, %zmm24, %zmm20, %zmm30
	vpsrld $3, %zmm12, %zmm24
	vprord $17, %zmm7, %zmm20
	vmovdqa64 %zmm21, 1856(%rsi)
	vprord $19, %zmm7, %zmm21
	vpsrld $10, %zmm7, %zmm27
	vpbroadcastd 128(%r9), %zmm22
	vpaddd %zmm22, %zmm14, %zmm7
	vpaddd %zmm13, %zmm10, %zmm10
	vpternlogd $0x96, %zmm11, %zmm5, %zmm0
	vmovdqa64 3264(%rdi), %zmm11
	vprord $7, %zmm11, %zmm5
	vmovdqa64 %zmm3, 4864(%rsi)
	vpaddd %zmm30, %zmm16, %zmm30
	vpternlogd $0x96, %zmm8, %zmm6, %zmm24
	vprord $18, %zmm11, %zmm8
	vpsrld $3, %zmm11, %zmm6
	vpternlogd $0x96, %zmm21, %zmm20, %zmm27
	vprord $17, %zmm14, %zmm21
	vprord $19, %zmm14, %zmm20
	vmovdqa64 %zmm7, 1920(%rsi)
	vpaddd %zmm31, %zmm10, %zmm10
	vmovdqa64 %zmm10, 4800(%rdi)
	vpsrld $10, %zmm14, %zmm31
	vmovdqa64 4096(%rdi), %zmm7
	vprord $7, %zmm7, %zmm16
	vpaddd %zmm17, %zmm30, %zmm30
	vpaddd %zmm24, %zmm23, %zmm24
	vpternlogd $0x96, %zmm8, %zmm5, %zmm6
	vprord $18, %zmm7, %zmm8
	vpsrld $3, %zmm7, %zmm5
	vmovdqa64 3712(%rdi), %zmm23
	vprord $7, %zmm23, %zmm3
	vpaddd %zmm22, %zmm10, %zmm22
	vpternlogd $0x96, %zmm20, %zmm21, %zmm31
	vprord $17, %zmm10, %zmm20
	vprord $19, %zmm10, %zmm21
	vpaddd %zmm0, %zmm30, %zmm30
	vpaddd %zmm29, %zmm24, %zmm24
	vpaddd %zmm6, %zmm1, %zmm6
	vpsrld $10, %zmm10, %zmm1
	vpternlogd $0x96, %zmm8, %zmm16, %zmm5
	vprord $18, %zmm23, %zmm8
	vpsrld $3, %zmm23, %zmm16
	vmovdqa64 %zmm22, 4928(%rsi)
	vmovdqa64 4864(%rdi), %zmm22
	vprord $7, %zmm22, %zmm0
	vprord $18, %zmm22, %zmm29
	vpbroadcastd 132(%r9), %zmm10
	vpaddd %zmm10, %zmm30, %zmm17
	vpaddd %zmm27, %zmm24, %zmm24
	vmovdqa64 %zmm24, 3456(%rdi)
	vpaddd %zmm19, %zmm6, %zmm6
	vpternlogd $0x96, %zmm21, %zmm20, %zmm1
	vpaddd %zmm5, %zmm12, %zmm5
	vpternlogd $0x96, %zmm8, %zmm3, %zmm16
	vprord $17, %zmm30, %zmm8
	vprord $19, %zmm30, %zmm3
	vpsrld $10, %zmm30, %zmm12
	vpsrld $3, %zmm22, %zmm21
	vmovdqa64 %zmm17, 1984(%rsi)
	vpaddd %zmm10, %zmm24, %zmm10
	vpaddd %zmm31, %zmm6, %zmm6
	vprord $17, %zmm24, %zmm31
	vprord $19, %zmm24, %zmm17
	vpaddd %zmm2, %zmm5, %zmm5
	vpaddd %zmm16, %zmm11, %zmm16
	vpsrld $10, %zmm24, %zmm11
	vprord $7, %zmm4, %zmm20
	vpternlogd $0x96, %zmm3, %zmm8, %zmm12
	vpternlogd $0x96, %zmm29, %zmm0, %zmm21
	vprord $18, %zmm4, %zmm29
	vpsrld $3, %zmm4, %zmm0
	vmovdqa64 %zmm10, 4992(%rsi)
	vpbroadcastd 136(%r9), %zmm10
	vpaddd %zmm10, %zmm6, %zmm3
	vprord $17, %zmm6, %zmm8
	vprord $19, %zmm6, %zmm27
	vpaddd %zmm1, %zmm5, %zmm5
	vmovdqa64 %zmm5, 3264(%rdi)
	vpaddd 3968(%rdi), %zmm16, %zmm16
	vpternlogd $0x96, %zmm17, %zmm31, %zmm11
	vpsrld $10, %zmm6, %zmm17
	vpaddd %zmm21, %zmm7, %zmm21
	vpternlogd $0x96, %zmm29, %zmm20, %zmm0
	vmovdqa64 3840(%rdi), %zmm29
	vprord $7, %zmm29, %zmm20
	vprord $18, %zmm29, %zmm7
	vmovdqa64 %zmm3, 2048(%rsi)
	vpsrld $3, %zmm29, %zmm3
	vmovdqa64 3328(%rdi), %zmm31
	vprord $7, %zmm31, %zmm1
	vpaddd %zmm10, %zmm5, %zmm10
	jmp .Lavx512_zen5_table_8
	.p2align 4
.Lavx512_zen5_table_8:
	vpaddd %zmm12, %zmm16, %zmm16
	vpternlogd $0x96, %zmm27, %zmm8, %zmm17
	vprord $17, %zmm5, %zmm27
	vpaddd 4480(%rdi), %zmm21, %zmm21
	vpaddd %zmm0, %zmm23, %zmm0
	vprord $19, %zmm5, %zmm23
	vpsrld $10, %zmm5, %zmm8
	vpternlogd $0x96, %zmm7, %zmm20, %zmm3
	vprord $18, %zmm31, %zmm7
	vpsrld $3, %zmm31, %zmm20
	vmovdqa64 %zmm10, 5056(%rsi)
	vpbroadcastd 140(%r9), %zmm10
	vpaddd %zmm10, %zmm16, %zmm12
	vprord $17, %zmm16, %zmm5
	vprord $19, %zmm16, %zmm2
	vpaddd %zmm11, %zmm21, %zmm21
	vmovdqa64 %zmm21, 3712(%rdi)
	vpaddd 4352(%rdi), %zmm0, %zmm0
	vpternlogd $0x96, %zmm23, %zmm27, %zmm8
	vpsrld $10, %zmm16, %zmm23
	vpaddd %zmm3, %zmm22, %zmm3
	vpternlogd $0x96, %zmm7, %zmm1, %zmm20
	vmovdqa64 4416(%rdi), %zmm7
	vprord $7, %zmm7, %zmm1
	vprord $18, %zmm7, %zmm22
	vmovdqa64 %zmm12, 2112(%rsi)
	vpsrld $3, %zmm7, %zmm12
	vmovdqa64 4160(%rdi), %zmm27
	vprord $7, %zmm27, %zmm11
	vpaddd %zmm10, %zmm21, %zmm10
	vpaddd %zmm17, %zmm0, %zmm0
	vpternlogd $0x96, %zmm2, %zmm5, %zmm23
	vprord $17, %zmm21, %zmm2
	vpaddd %zmm26, %zmm3, %zmm3
	vpaddd %zmm20, %zmm4, %zmm20
	vprord $19, %zmm21, %zmm4
	vpsrld $10, %zmm21, %zmm5
	vpternlogd $0x96, %zmm22, %zmm1, %zmm12
	vprord $18, %zmm27, %zmm22
	vpsrld $3, %zmm27, %zmm1
	vmovdqa64 %zmm10, 5120(%rsi)
	vpbroadcastd 144(%r9), %zmm10
	vpaddd %zmm10, %zmm0, %zmm17
	vprord $17, %zmm0, %zmm26
	vprord $19, %zmm0, %zmm21
	vpaddd %zmm8, %zmm3, %zmm3
	vpaddd %zmm25, %zmm20, %zmm20
	vpternlogd $0x96, %zmm4, %zmm2, %zmm5
	vpsrld $10, %zmm0, %zmm4
	vpaddd %zmm12, %zmm29, %zmm12
	vpternlogd $0x96, %zmm22, %zmm11, %zmm1
	vmovdqa64 4928(%rdi), %zmm22
	vprord $7, %zmm22, %zmm11
	vprord $18, %zmm22, %zmm29
	vmovdqa64 %zmm17, 2176(%rsi)
	vpsrld $3, %zmm22, %zmm17
	vprord $7, %zmm18, %zmm2
	vpaddd %zmm10, %zmm3, %zmm10
	vpaddd %zmm23, %zmm20, %zmm20
	vpternlogd $0x96, %zmm21, %zmm26, %zmm4
	vprord $17, %zmm3, %zmm21
	vpaddd %zmm9, %zmm12, %zmm12
	vpaddd %zmm1, %zmm31, %zmm1
	vprord $19, %zmm3, %zmm31
	vpsrld $10, %zmm3, %zmm26
	vpternlogd $0x96, %zmm29, %zmm11, %zmm17
	vprord $18, %zmm18, %zmm29
	vpsrld $3, %zmm18, %zmm11
	vmovdqa64 %zmm10, 5184(%rsi)
	vpbroadcastd 148(%r9), %zmm10
	vpaddd %zmm10, %zmm20, %zmm23
	vprord $17, %zmm20, %zmm8
	vprord $19, %zmm20, %zmm9
	vpaddd %zmm5, %zmm12, %zmm12
	vmovdqa64 %zmm12, 3328(%rdi)
	vpaddd %zmm28, %zmm1, %zmm1
	vpternlogd $0x96, %zmm31, %zmm21, %zmm26
	vpsrld $10, %zmm20, %zmm31
	vpaddd %zmm17, %zmm7, %zmm17
	vpternlogd $0x96, %zmm29, %zmm2, %zmm11
	vmovdqa64 3776(%rdi), %zmm29
	vprord $7, %zmm29, %zmm2
	vprord $18, %zmm29, %zmm7
	vmovdqa64 %zmm23, 2240(%rsi)
	vpsrld $3, %zmm29, %zmm23
	vprord $7, %zmm15, %zmm21
	vpaddd %zmm10, %zmm12, %zmm10
	vpaddd %zmm4, %zmm1, %zmm1
	vpternlogd $0x96, %zmm9, %zmm8, %zmm31
	vprord $17, %zmm12, %zmm9
	vpaddd 4608(%rdi), %zmm17, %zmm17
	vpaddd %zmm11, %zmm27, %zmm11
	vprord $19, %zmm12, %zmm27
	vpsrld $10, %zmm12, %zmm8
	vpternlogd $0x96, %zmm7, %zmm2, %zmm23
	vprord $18, %zmm15, %zmm7
	vpsrld $3, %zmm15, %zmm2
	vmovdqa64 %zmm10, 5248(%rsi)
	vpbroadcastd 152(%r9), %zmm10
	vpaddd %zmm10, %zmm1, %zmm4
	jmp .Lavx512_zen5_table_9
	.p2align 4
.Lavx512_zen5_table_9:
	vprord $17, %zmm1, %zmm5
	vprord $19, %zmm1, %zmm12
	vpaddd %zmm26, %zmm17, %zmm17
	vmovdqa64 %zmm17, 4160(%rdi)
	vpaddd %zmm14, %zmm11, %zmm11
	vpternlogd $0x96, %zmm27, %zmm9, %zmm8
	vpsrld $10, %zmm1, %zmm27
	vpaddd %zmm23, %zmm22, %zmm23
	vpternlogd $0x96, %zmm7, %zmm21, %zmm2
	vprord $7, %zmm13, %zmm7
	vprord $18, %zmm13, %zmm21
	vmovdqa64 %zmm4, 2304(%rsi)
	vpsrld $3, %zmm13, %zmm4
	vmovdqa64 3584(%rdi), %zmm22
	vprord $7, %zmm22, %zmm9
	vpaddd %zmm10, %zmm17, %zmm10
	vpaddd %zmm31, %zmm11, %zmm11
	vpternlogd $0x96, %zmm12, %zmm5, %zmm27
	vprord $17, %zmm17, %zmm12
	vpaddd 4800(%rdi), %zmm23, %zmm23
	vpaddd %zmm2, %zmm18, %zmm2
	vprord $19, %zmm17, %zmm18
	vpsrld $10, %zmm17, %zmm5
	vpternlogd $0x96, %zmm21, %zmm7, %zmm4
	vprord $18, %zmm22, %zmm21
	vpsrld $3, %zmm22, %zmm7
	vmovdqa64 %zmm10, 5312(%rsi)
	vpbroadcastd 156(%r9), %zmm10
	vpaddd %zmm10, %zmm11, %zmm31
	vprord $17, %zmm11, %zmm26
	vprord $19, %zmm11, %zmm17
	vpaddd %zmm8, %zmm23, %zmm23
	vpaddd %zmm30, %zmm2, %zmm2
	vpternlogd $0x96, %zmm18, %zmm12, %zmm5
	vpsrld $10, %zmm11, %zmm18
	vpaddd %zmm4, %zmm29, %zmm4
	vpternlogd $0x96, %zmm21, %zmm9, %zmm7
	vmovdqa64 3520(%rdi), %zmm21
	vprord $7, %zmm21, %zmm9
	vprord $18, %zmm21, %zmm29
	vmovdqa64 %zmm31, 2368(%rsi)
	vpsrld $3, %zmm21, %zmm31
	vprord $7, %zmm19, %zmm12
	vpaddd %zmm10, %zmm23, %zmm10
	vpaddd %zmm27, %zmm2, %zmm2
	vpternlogd $0x96, %zmm17, %zmm26, %zmm18
	vprord $17, %zmm23, %zmm17
	vpaddd %zmm24, %zmm4, %zmm4
	vpaddd %zmm7, %zmm15, %zmm7
	vprord $19, %zmm23, %zmm15
	vpsrld $10, %zmm23, %zmm26
	vpternlogd $0x96, %zmm29, %zmm9, %zmm31
	vprord $18, %zmm19, %zmm29
	vpsrld $3, %zmm19, %zmm9
	vmovdqa64 %zmm10, 5376(%rsi)
	vpbroadcastd 160(%r9), %zmm10
	vpaddd %zmm10, %zmm2, %zmm27
	vprord $17, %zmm2, %zmm8
	vprord $19, %zmm2, %zmm24
	vpaddd %zmm5, %zmm4, %zmm4
	vmovdqa64 %zmm4, 3776(%rdi)
	vpaddd %zmm6, %zmm7, %zmm7
	vpternlogd $0x96, %zmm15, %zmm17, %zmm26
	vpsrld $10, %zmm2, %zmm15
	vpaddd %zmm31, %zmm13, %zmm31
	vpternlogd $0x96, %zmm29, %zmm12, %zmm9
	vmovdqa64 3904(%rdi), %zmm29
	vprord $7, %zmm29, %zmm12
	vprord $18, %zmm29, %zmm13
	vmovdqa64 %zmm27, 2432(%rsi)
	vpsrld $3, %zmm29, %zmm27
	vmovdqa64 3968(%rdi), %zmm17
	vprord $7, %zmm17, %zmm6
	vpaddd %zmm10, %zmm4, %zmm10
	vpaddd %zmm18, %zmm7, %zmm7
	vpternlogd $0x96, %zmm24, %zmm8, %zmm15
	vprord $17, %zmm4, %zmm24
	vpaddd 3264(%rdi), %zmm31, %zmm31
	vpaddd %zmm9, %zmm22, %zmm9
	vprord $19, %zmm4, %zmm22
	vpsrld $10, %zmm4, %zmm8
	vpternlogd $0x96, %zmm13, %zmm12, %zmm27
	vprord $18, %zmm17, %zmm13
	vpsrld $3, %zmm17, %zmm12
	vmovdqa64 %zmm10, 5440(%rsi)
	vpbroadcastd 164(%r9), %zmm10
	vpaddd %zmm10, %zmm7, %zmm18
	vprord $17, %zmm7, %zmm5
	vprord $19, %zmm7, %zmm4
	vpaddd %zmm26, %zmm31, %zmm31
	vmovdqa64 %zmm31, 3584(%rdi)
	vpaddd %zmm16, %zmm9, %zmm9
	vpternlogd $0x96, %zmm22, %zmm24, %zmm8
	vpsrld $10, %zmm7, %zmm22
	vpaddd %zmm27, %zmm21, %zmm27
	vpternlogd $0x96, %zmm13, %zmm6, %zmm12
	vmovdqa64 4480(%rdi), %zmm13
	vprord $7, %zmm13, %zmm6
	vprord $18, %zmm13, %zmm21
	vmovdqa64 %zmm18, 2496(%rsi)
	jmp .Lavx512_zen5_table_10
	.p2align 4
.Lavx512_zen5_table_10:
	vpsrld $3, %zmm13, %zmm18
	vmovdqa64 4352(%rdi), %zmm24
	vprord $7, %zmm24, %zmm16
	vpaddd %zmm10, %zmm31, %zmm10
	vpaddd %zmm15, %zmm9, %zmm9
	vpternlogd $0x96, %zmm4, %zmm5, %zmm22
	vprord $17, %zmm31, %zmm4
	vpaddd 3712(%rdi), %zmm27, %zmm27
	vpaddd %zmm12, %zmm19, %zmm12
	vprord $19, %zmm31, %zmm19
	vpsrld $10, %zmm31, %zmm5
	vpternlogd $0x96, %zmm21, %zmm6, %zmm18
	vprord $18, %zmm24, %zmm21
	vpsrld $3, %zmm24, %zmm6
	vmovdqa64 %zmm10, 5504(%rsi)
	vpbroadcastd 168(%r9), %zmm10
	vpaddd %zmm10, %zmm9, %zmm15
	vprord $17, %zmm9, %zmm26
	vprord $19, %zmm9, %zmm31
	vpaddd %zmm8, %zmm27, %zmm27
	vpaddd %zmm0, %zmm12, %zmm12
	vpternlogd $0x96, %zmm19, %zmm4, %zmm5
	vpsrld $10, %zmm9, %zmm9
	vpaddd %zmm18, %zmm29, %zmm18
	vpternlogd $0x96, %zmm21, %zmm16, %zmm6
	vmovdqa64 4288(%rdi), %zmm21
	vprord $7, %zmm21, %zmm16
	vprord $18, %zmm21, %zmm29
	vmovdqa64 %zmm15, 2560(%rsi)
	vpsrld $3, %zmm21, %zmm15
	vprord $7, %zmm25, %zmm19
	vpaddd %zmm10, %zmm27, %zmm10
	vpaddd %zmm22, %zmm12, %zmm12
	vpternlogd $0x96, %zmm31, %zmm26, %zmm9
	vprord $17, %zmm27, %zmm31
	vpaddd %zmm3, %zmm18, %zmm18
	vpaddd %zmm6, %zmm17, %zmm6
	vprord $19, %zmm27, %zmm17
	vpsrld $10, %zmm27, %zmm27
	vpternlogd $0x96, %zmm29, %zmm16, %zmm15
	vprord $18, %zmm25, %zmm29
	vpsrld $3, %zmm25, %zmm16
	vmovdqa64 %zmm10, 5568(%rsi)
	vpbroadcastd 172(%r9), %zmm10
	vpaddd %zmm10, %zmm12, %zmm3
	vprord $17, %zmm12, %zmm26
	vprord $19, %zmm12, %zmm22
	vpaddd %zmm5, %zmm18, %zmm18
	vpaddd %zmm20, %zmm6, %zmm6
	vpternlogd $0x96, %zmm17, %zmm31, %zmm27
	vpsrld $10, %zmm12, %zmm12
	vpaddd %zmm15, %zmm13, %zmm15
	vpternlogd $0x96, %zmm29, %zmm19, %zmm16
	vmovdqa64 4544(%rdi), %zmm29
	vprord $7, %zmm29, %zmm19
	vprord $18, %zmm29, %zmm13
	vmovdqa64 %zmm3, 2624(%rsi)
	vpsrld $3, %zmm29, %zmm3
	vprord $7, %zmm28, %zmm17
	vpaddd %zmm10, %zmm18, %zmm10
	vpaddd %zmm9, %zmm6, %zmm6
	vpternlogd $0x96, %zmm22, %zmm26, %zmm12
	vprord $17, %zmm18, %zmm22
	vpaddd 3328(%rdi), %zmm15, %zmm15
	vpaddd %zmm16, %zmm24, %zmm16
	vprord $19, %zmm18, %zmm24
	vpsrld $10, %zmm18, %zmm18
	vpternlogd $0x96, %zmm13, %zmm19, %zmm3
	vprord $18, %zmm28, %zmm13
	vpsrld $3, %zmm28, %zmm19
	vmovdqa64 %zmm10, 5632(%rsi)
	vpbroadcastd 176(%r9), %zmm10
	vpaddd %zmm10, %zmm6, %zmm26
	vprord $17, %zmm6, %zmm9
	vprord $19, %zmm6, %zmm31
	vpaddd %zmm27, %zmm15, %zmm15
	vpaddd %zmm1, %zmm16, %zmm16
	vpternlogd $0x96, %zmm24, %zmm22, %zmm18
	vpsrld $10, %zmm6, %zmm6
	vpaddd %zmm3, %zmm21, %zmm3
	vpternlogd $0x96, %zmm13, %zmm17, %zmm19
	vmovdqa64 4608(%rdi), %zmm13
	vprord $7, %zmm13, %zmm17
	vprord $18, %zmm13, %zmm21
	vmovdqa64 %zmm26, 2688(%rsi)
	vpsrld $3, %zmm13, %zmm26
	vprord $7, %zmm14, %zmm24
	vpaddd %zmm10, %zmm15, %zmm10
	vpaddd %zmm12, %zmm16, %zmm16
	vpternlogd $0x96, %zmm31, %zmm9, %zmm6
	vprord $17, %zmm15, %zmm31
	vpaddd 4160(%rdi), %zmm3, %zmm3
	vpaddd %zmm19, %zmm25, %zmm19
	vprord $19, %zmm15, %zmm25
	vpsrld $10, %zmm15, %zmm15
	vpternlogd $0x96, %zmm21, %zmm17, %zmm26
	vprord $18, %zmm14, %zmm21
	vpsrld $3, %zmm14, %zmm17
	vmovdqa64 %zmm10, 5696(%rsi)
	vpbroadcastd 180(%r9), %zmm10
	jmp .Lavx512_zen5_table_11
	.p2align 4
.Lavx512_zen5_table_11:
	vpaddd %zmm10, %zmm16, %zmm9
	vprord $17, %zmm16, %zmm12
	vprord $19, %zmm16, %zmm22
	vpaddd %zmm18, %zmm3, %zmm3
	vpaddd %zmm11, %zmm19, %zmm19
	vpternlogd $0x96, %zmm25, %zmm31, %zmm15
	vpsrld $10, %zmm16, %zmm16
	vpaddd %zmm26, %zmm29, %zmm26
	vpternlogd $0x96, %zmm21, %zmm24, %zmm17
	vmovdqa64 4800(%rdi), %zmm21
	vprord $7, %zmm21, %zmm24
	vprord $18, %zmm21, %zmm29
	vmovdqa64 %zmm9, 2752(%rsi)
	vpsrld $3, %zmm21, %zmm9
	vprord $7, %zmm30, %zmm25
	vpaddd %zmm10, %zmm3, %zmm10
	vpaddd %zmm6, %zmm19, %zmm19
	vpternlogd $0x96, %zmm22, %zmm12, %zmm16
	vprord $17, %zmm3, %zmm22
	vpaddd %zmm23, %zmm26, %zmm26
	vpaddd %zmm17, %zmm28, %zmm17
	vprord $19, %zmm3, %zmm28
	vpsrld $10, %zmm3, %zmm3
	vpternlogd $0x96, %zmm29, %zmm24, %zmm9
	vprord $18, %zmm30, %zmm29
	vpsrld $3, %zmm30, %zmm30
	vmovdqa64 %zmm10, 5760(%rsi)
	vpbroadcastd 184(%r9), %zmm10
	vpaddd %zmm10, %zmm19, %zmm24
	vprord $17, %zmm19, %zmm23
	vprord $19, %zmm19, %zmm12
	vpaddd %zmm15, %zmm26, %zmm26
	vpaddd %zmm2, %zmm17, %zmm17
	vpternlogd $0x96, %zmm28, %zmm22, %zmm3
	vpsrld $10, %zmm19, %zmm19
	vpaddd %zmm9, %zmm13, %zmm9
	vpternlogd $0x96, %zmm29, %zmm25, %zmm30
	vmovdqa64 3456(%rdi), %zmm29
	vprord $7, %zmm29, %zmm25
	vprord $18, %zmm29, %zmm13
	vmovdqa64 %zmm24, 2816(%rsi)
	vpsrld $3, %zmm29, %zmm29
	vpaddd %zmm10, %zmm26, %zmm10
	vpaddd %zmm16, %zmm17, %zmm17
	vpternlogd $0x96, %zmm12, %zmm23, %zmm19
	vprord $17, %zmm26, %zmm12
	vpaddd 3776(%rdi), %zmm9, %zmm9
	vpaddd %zmm30, %zmm14, %zmm30
	vprord $19, %zmm26, %zmm14
	vpsrld $10, %zmm26, %zmm26
	vpternlogd $0x96, %zmm13, %zmm25, %zmm29
	vmovdqa64 %zmm10, 5824(%rsi)
	vpbroadcastd 188(%r9), %zmm10
	vpaddd %zmm10, %zmm17, %zmm17
	vpaddd %zmm3, %zmm9, %zmm9
	vpaddd %zmm7, %zmm30, %zmm30
	vpternlogd $0x96, %zmm14, %zmm12, %zmm26
	vpaddd %zmm29, %zmm21, %zmm29
	vmovdqa64 %zmm17, 2880(%rsi)
	vpaddd %zmm10, %zmm9, %zmm9
	vpaddd %zmm19, %zmm30, %zmm30
	vpaddd 3584(%rdi), %zmm29, %zmm29
	vmovdqa64 %zmm9, 5888(%rsi)
	vpbroadcastd 192(%r9), %zmm9
	vpaddd %zmm9, %zmm30, %zmm30
	vpaddd %zmm26, %zmm29, %zmm29
	vmovdqa64 %zmm30, 2944(%rsi)
	vpaddd %zmm9, %zmm29, %zmm29
	vmovdqa64 %zmm29, 5952(%rsi)
	vzeroupper
	ret
	.cfi_endproc
	.size avx512_zen5_table, . - avx512_zen5_table

	.section .rodata
	.p2align 6
.Lavx512_zen5_own_constants:
	.long 0x80000000, 0x00000280, 0x00a00055, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
	.long 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa
	.long 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147
	.long 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb
	.long 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624
	.long 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a
	.long 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb
	.long 0xbef9a3f7, 0xc67178f2, 0x00a00000, 0x00000100, 0x11002000, 0x00400022, 0x6a09e667, 0xbb67ae85
	.long 0x3c6ef372, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5807aa98, 0xc19bf274, 0xe49b69c1, 0xefbe4786
	.long 0xec9fcd13
.Lavx512_zen5_shared_constants:
	.long 0x80000000, 0x00000280, 0x00a00055, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
	.long 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4, 0x00a00000, 0x00000100, 0x11002000, 0x00400022
	.long 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5807aa98, 0xc19bf274
	.long 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
	.long 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
	.long 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
	.long 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
	.long 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
	.long 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0xec9fcd13
.Lavx512_zen5_table_constants:
	.long 0x80000000, 0x00000280, 0x00a00055, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc
	.long 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351
	.long 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e
	.long 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585
	.long 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f
	.long 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7
	.long 0xc67178f2

	.section .note.gnu.property, "a"
	.p2align 3
	.long 1f - 0f, 4f - 1f, 5
0:	.string "GNU"
1:	.p2align 3
	.long 0xc0000002, 3f - 2f
2:	.long 3
3:	.p2align 3
4:
	.section .note.GNU-stack, "", @progbits
